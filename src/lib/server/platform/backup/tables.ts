import { sql } from 'kysely';
import { locksRows, type Db } from '#lib/server/platform/db/index.ts';

/** A table as a backup holds it. */
export interface Table {
	name: string;
	columns: string[];
	types: string[];
	/** Its columns by which a row is found. */
	key: string[];
	/** The tables its rows refer to, itself included. */
	refersTo: string[];
	/** On PostgreSQL: the constraints by which its rows refer to others of it. */
	ownReferences: string[];
}

/**
 * What no backup holds: each database's own bookkeeping; what is promised to be kept for a day at most; and
 * sessions, which must not begin anew once they have ended.
 */
export const LEFT_OUT = [
	'kysely_migration',
	'kysely_migration_lock',
	'changes',
	'rate_limits',
	'sessions',
	'sign_in_tries',
	'visit_window_networks'
];

/** What both databases hold alike. */
const TYPES = ['text', 'integer', 'bigint', 'boolean', 'double precision'];

interface Column {
	table: string;
	column: string;
	type: string;
	/** Its place in the primary key, from 1. */
	place: number | null;
}

interface Reference {
	table: string;
	target: string;
	/** Its name on PostgreSQL. */
	constraint: string | null;
}

/**
 * The tables that a backup holds, each after those that it refers to.
 * @throws Error for a column whose values could not be written down.
 */
export async function tablesOf(db: Db): Promise<Table[]> {
	const plain = db.withoutPlugins();
	const { rows: columns } = await (locksRows(db) ? POSTGRES_COLUMNS : SQLITE_COLUMNS).execute(
		plain
	);
	const { rows: references } = await (
		locksRows(db) ? POSTGRES_REFERENCES : SQLITE_REFERENCES
	).execute(plain);
	const names = new Set(columns.map(({ table }) => table)).difference(new Set(LEFT_OUT));
	const tables = [...names].toSorted().map((name): Table => {
		const own = columns.filter(({ table }) => table === name);
		const strange = own.find(({ type }) => !TYPES.includes(type.toLowerCase()));
		if (strange)
			throw new Error(`Backups know no ${strange.type}, as ${name}.${strange.column} is`);
		const pointing = references.filter(({ table }) => table === name);
		const key = own.filter(({ place }) => place);
		return {
			name,
			columns: own.map(({ column }) => column),
			types: own.map(({ type }) => type),
			key: key.toSorted((a, b) => Number(a.place) - Number(b.place)).map(({ column }) => column),
			refersTo: pointing.map(({ target }) => target),
			ownReferences: pointing.flatMap(({ target, constraint }) =>
				target === name && constraint !== null ? [constraint] : []
			)
		};
	});
	return inOrder(tables);
}

function inOrder(tables: readonly Table[]): Table[] {
	const sorted = new Set<Table>();
	const visit = (table: Table, above: readonly Table[] = []): void => {
		if (above.includes(table)) return;
		for (const target of table.refersTo)
			for (const found of tables.filter(({ name }) => name === target))
				visit(found, [...above, table]);
		sorted.add(table);
	};
	for (const table of tables) visit(table);
	return [...sorted];
}

const SQLITE_COLUMNS = sql<Column>`
	select tables.name as "table", columns.name as "column", columns.type, columns.pk as place
	from pragma_table_list as tables join pragma_table_info(tables.name) as columns
	where tables.schema = 'main' and tables.type = 'table' and tables.name not like 'sqlite%'
	order by tables.name, columns.cid`;

const SQLITE_REFERENCES = sql<Reference>`
	select tables.name as "table", keys."table" as target, null as "constraint"
	from pragma_table_list as tables join pragma_foreign_key_list(tables.name) as keys
	where tables.schema = 'main' and tables.type = 'table'`;

const POSTGRES_COLUMNS = sql<Column>`
	select c.relname as "table", a.attname as "column", format_type(a.atttypid, null) as type,
		array_position(i.indkey::int[], a.attnum::int) as place
	from pg_class c
	join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		and a.attgenerated = ''
	left join pg_index i on i.indrelid = c.oid and i.indisprimary
	where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
	order by c.relname, a.attnum`;

const POSTGRES_REFERENCES = sql<Reference>`
	select c.relname as "table", t.relname as target, k.conname as "constraint"
	from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
	where k.contype = 'f' and k.connamespace = current_schema()::regnamespace`;
