import { sql, type RawBuilder } from 'kysely';
import { doneMigrations, locksRows, type Db } from '#lib/server/platform/db/index.ts';
import type { Part } from './part.ts';
import { tablesOf, type Table } from './tables.ts';

/** Some rows hold the outline of an area or a whole questionnaire. */
const ROWS_AT_ONCE = 250;

/**
 * Reads a whole database, some hundred rows at a time.
 * @param snapshot a transaction that sees one moment (`atOneMoment`).
 */
export async function* readDatabase(snapshot: Db, madeAt: string): AsyncGenerator<Part> {
	const db = snapshot.withoutPlugins();
	yield { head: { madeAt, migrations: await doneMigrations(db) } };
	for (const table of await tablesOf(db)) {
		yield { table: table.name, columns: table.columns };
		const pages = locksRows(db) ? postgresRows(db, table) : sqliteRows(db, table);
		for await (const rows of pages) yield { rows };
	}
}

/** Along the key, since the connection hands out no rows one by one. */
async function* sqliteRows(db: Db, { name, columns, key }: Table): AsyncGenerator<string[]> {
	const keys = sql.join(key.map((each) => sql.ref(each)));
	const row = sql`json_array(${sql.join(columns.map((each) => sql.ref(each)))})`;
	const page = (after: RawBuilder<unknown>) =>
		sql<{ row: string; last: string }>`
			select ${row} as row, json_array(${keys}) as last from ${sql.table(name)} ${after}
			order by ${keys} limit ${ROWS_AT_ONCE}`.execute(db);
	let { rows } = await page(sql``);
	while (rows.length > 0) {
		yield rows.map(({ row }) => row);
		const values: unknown[] = JSON.parse(rows.at(-1)?.last ?? '[]');
		({ rows } = await page(sql`where (${keys}) > (${sql.join(values)})`));
	}
}

async function* postgresRows(db: Db, { name, columns }: Table): AsyncGenerator<string[]> {
	const row = sql`json_build_array(${sql.join(columns.map((each) => sql.ref(each)))})::text`;
	await sql`declare pages no scroll cursor for select ${row} as row from ${sql.table(name)}`.execute(
		db
	);
	const fetch = sql<{ row: string }>`fetch ${sql.lit(ROWS_AT_ONCE)} from pages`;
	for (let { rows } = await fetch.execute(db); rows.length > 0; { rows } = await fetch.execute(db))
		yield rows.map(({ row }) => row);
	await sql`close pages`.execute(db);
}
