import { CompiledQuery, type Insertable, type Kysely } from 'kysely';
import type { Tables } from '#lib/server/platform/db/index.ts';

/** From 1. */
export const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** A table `n` with the numbers `i` from 1, in the SQL of both databases. */
export const counting = (count: number) =>
	`(with recursive counted(i) as (select 1 union all select i + 1 from counted where i < ${count})
		select i from counted) as n`;

/** SQLite takes 32,766 parameters a statement. */
const MOST_PARAMETERS = 30_000;

/** Inserts any number of rows. */
export async function addAll<T extends keyof Tables>(
	db: Kysely<Tables>,
	table: T,
	rows: Insertable<Tables[T]>[]
): Promise<void> {
	const [first] = rows;
	if (!first) return;
	const size = Math.floor(MOST_PARAMETERS / Object.keys(first).length);
	for (let start = 0; start < rows.length; start += size)
		await db
			.insertInto(table)
			.values(rows.slice(start, start + size))
			.execute();
}

/** Runs a statement that both databases understand. */
export async function run(db: Kysely<Tables>, statement: string): Promise<void> {
	await db.executeQuery(CompiledQuery.raw(statement));
}
