import { sql } from 'kysely';
import {
	knownMigrations,
	locksRows,
	migrateTo,
	migrateToLatest,
	type Db
} from '#lib/server/platform/db/index.ts';
import { headOf, type Counts, type Head, type Part } from './part.ts';
import { refuse } from './refusal.ts';
import { tablesOf, type Table } from './tables.ts';

/** What was read, and how much of it there was. */
export interface Filled {
	head: Head;
	counts: Counts;
}

/**
 * Fills an empty database with what another one held, in the structure that it had there, and brings it to
 * the newest structure.
 * @param name what the parts come from, as it is called in a refusal.
 * @throws BackupRefusal when it was made by a newer version.
 */
export async function fill(db: Db, source: AsyncGenerator<Part>, name: string): Promise<Filled> {
	const plain = db.withoutPlugins();
	const { head, parts } = await headOf(source);
	refuseNewer(head, name);
	await migrateTo(plain, head.migrations);
	const counts = await (plain.isTransaction
		? fillTables(plain, parts)
		: plain.transaction().execute((tx) => fillTables(tx, parts)));
	await migrateToLatest(plain);
	return { head, counts };
}

/** @throws BackupRefusal when migrations have run there that are not known here. */
export function refuseNewer(head: Head, name: string): void {
	const known = knownMigrations();
	const isKnown = head.migrations.every((each, at) => known[at] === each);
	if (!isKnown) refuse(`${name} was made by a newer version of Mitraum: install that one first.`);
}

async function fillTables(db: Db, parts: AsyncIterable<Part>): Promise<Counts> {
	const tables = await tablesOf(db);
	const counts: Counts = {};
	let insert: (rows: readonly string[]) => Promise<unknown> = async () => undefined;
	let current = '';
	await letReferencesWait(db, tables);
	for await (const part of parts) {
		if ('table' in part) {
			current = part.table;
			counts[current] = 0;
			insert = inserterFor(db, tables, part);
		} else if ('rows' in part) {
			await insert(part.rows);
			counts[current] = (counts[current] ?? 0) + part.rows.length;
		}
	}
	await holdReferences(db, tables);
	return counts;
}

/** The values travel as one text of JSON, which the database itself takes apart. */
function inserterFor(
	db: Db,
	tables: readonly Table[],
	{ table, columns }: { table: string; columns: string[] }
) {
	const known = tables.find(({ name }) => name === table)?.columns ?? [];
	if (columns.some((column) => !known.includes(column)))
		throw new Error(`The table ${table} has other columns than where it comes from`);
	const names = sql.join(columns.map((column) => sql.ref(column)));
	const [json, from] = locksRows(db)
		? (['value', (rows: string) => sql`json_array_elements(${rows}::json)`] as const)
		: (['json_each.value', (rows: string) => sql`json_each(${rows})`] as const);
	const values = sql.join(
		columns.map((column, at) => {
			const value = sql`${sql.ref(json)} ->> ${sql.lit(at)}`;
			return locksRows(db) ? sql`(${value})::${sql.raw(typeOf(tables, table, column))}` : value;
		})
	);
	return (rows: readonly string[]) =>
		sql`insert into ${sql.table(table)} (${names}) select ${values} from ${from(`[${rows.join()}]`)}`.execute(
			db
		);
}

function typeOf(tables: readonly Table[], table: string, column: string): string {
	const found = tables.find(({ name }) => name === table);
	return found?.types[found.columns.indexOf(column)] ?? 'text';
}

/** Rows may refer to others of the same table that come later. */
async function letReferencesWait(db: Db, tables: readonly Table[]): Promise<void> {
	if (!locksRows(db)) await sql`pragma defer_foreign_keys = on`.execute(db);
	else await alterOwnReferences(db, tables, 'deferrable initially deferred');
}

async function holdReferences(db: Db, tables: readonly Table[]): Promise<void> {
	if (!locksRows(db)) return;
	await sql`set constraints all immediate`.execute(db);
	await alterOwnReferences(db, tables, 'not deferrable');
}

async function alterOwnReferences(db: Db, tables: readonly Table[], how: string): Promise<void> {
	for (const { name, ownReferences } of tables)
		for (const constraint of ownReferences)
			await sql`alter table ${sql.table(name)} alter constraint ${sql.ref(constraint)} ${sql.raw(how)}`.execute(
				db
			);
}
