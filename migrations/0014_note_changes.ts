import { sql, SqliteAdapter, type Kysely } from 'kysely';

/** A table whose changes are noted, by what the row means: `old` or `new` in a trigger. */
interface Noted {
	table: string;
	/** The object that the row belongs to; none: the table is one thing. */
	owner?: (row: string) => string;
	/** Whether anybody but staff sees the row; always unless told. */
	isSeen?: (row: string) => string;
	/** The columns that others see; all unless told. */
	columns?: readonly string[];
}

const by = (column: string) => (row: string) => `${row}.${column}`;
const boardOf = (row: string) => `(select board_id from ideas where id = ${row}.idea_id)`;
const notDraft = (column: string) => (row: string) => `${row}.${column} <> 'draft'`;

const NOTED: readonly Noted[] = [
	{ table: 'areas' },
	{ table: 'contact_points' },
	{ table: 'topics' },
	{ table: 'indicators' },
	{ table: 'indicator_values' },
	{ table: 'settings' },
	{ table: 'translations' },
	{
		table: 'surveys',
		owner: by('id'),
		isSeen: notDraft('status'),
		// Not the working copy, which nobody sees before it is published.
		columns: [
			'slug',
			'title',
			'intro',
			'audience',
			'privacy_notice',
			'status',
			'opens_on',
			'closes_on',
			'current_version_id'
		]
	},
	{ table: 'survey_areas', owner: by('survey_id') },
	{ table: 'survey_versions', owner: by('survey_id') },
	{ table: 'survey_links', owner: by('survey_id') },
	{ table: 'result_releases', owner: by('survey_id') },
	{ table: 'released_tables', owner: by('survey_id') },
	{ table: 'boards', owner: by('id'), isSeen: notDraft('phase') },
	{ table: 'board_areas', owner: by('board_id') },
	{ table: 'board_topics', owner: by('board_id') },
	{ table: 'ideas', owner: by('board_id'), isSeen: (row) => `${row}.state <> 'pending'` },
	{ table: 'supports', owner: boardOf },
	{ table: 'statements', owner: boardOf },
	{ table: 'moderation_decisions', owner: boardOf },
	{ table: 'events', owner: by('id'), isSeen: notDraft('status') },
	{ table: 'event_areas', owner: by('event_id') },
	{ table: 'event_topics', owner: by('event_id') },
	{ table: 'registrations', owner: by('event_id') },
	{ table: 'measures', owner: by('id'), isSeen: by('is_public') },
	{ table: 'measure_areas', owner: by('measure_id') },
	{ table: 'measure_topics', owner: by('measure_id') },
	{ table: 'measure_updates', owner: by('measure_id') },
	{ table: 'measure_papers', owner: by('measure_id') },
	{ table: 'evidence', owner: by('measure_id') }
];

/**
 * Every change of what others than staff see is noted by the database itself, in the transaction that
 * makes it: `table` or `table:owner`, with a version by which each process finds what is new to it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
	await (isSqlite ? createForSqlite(db) : createForPostgres(db));
	for (const noted of NOTED) await (isSqlite ? noteOnSqlite(db, noted) : noteOnPostgres(db, noted));
}

/** One row per thing: there is one writer at a time, so a number tells what came later. */
async function createForSqlite(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('changes')
		.addColumn('thing', 'text', (c) => c.notNull().primaryKey())
		.addColumn('version', 'integer', (c) => c.notNull())
		.execute();
	await db.schema.createIndex('changes_version').on('changes').column('version').execute();
}

/** One row per thing and transaction: a row that all of them write would let them wait for each other. */
async function createForPostgres(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('changes')
		.addColumn('version', sql`xid8`, (c) => c.notNull().defaultTo(sql`pg_current_xact_id()`))
		.addColumn('thing', 'text', (c) => c.notNull())
		.addColumn('noted_at', 'timestamptz', (c) =>
			c.notNull().defaultTo(sql`transaction_timestamp()`)
		)
		// With the time: a restored database counts its transactions anew.
		.addPrimaryKeyConstraint('changes_pk', ['version', 'thing', 'noted_at'])
		.execute();
}

async function noteOnSqlite(db: Kysely<unknown>, noted: Noted): Promise<void> {
	const note = (row: string) => `
		insert into changes (thing, version)
		select ${thingOf(noted, row)}, (select coalesce(max(version), 0) + 1 from changes)
		where ${noted.isSeen?.(row) ?? 'true'}
		on conflict (thing) do update set version = excluded.version;`;
	const columns = noted.columns ? `of ${noted.columns.join(', ')} ` : '';
	for (const [verb, rows] of [
		['insert', ['new']],
		[`update ${columns}`, ['old', 'new']],
		['delete', ['old']]
	] as const) {
		const name = `${noted.table}_noted_on_${verb.split(' ')[0]}`;
		const body = rows.map(note).join('');
		await sql
			.raw(`create trigger ${name} after ${verb} on ${noted.table} begin ${body} end`)
			.execute(db);
	}
}

async function noteOnPostgres(db: Kysely<unknown>, noted: Noted): Promise<void> {
	const { table, isSeen, columns } = noted;
	const note = (row: string, verb: string) => `
		if tg_op <> '${verb}' then
			insert into changes (thing)
			select ${thingOf(noted, row)} where ${isSeen?.(row) ?? 'true'}
			on conflict do nothing;
		end if;`;
	await sql
		.raw(
			`create function note_${table}() returns trigger language plpgsql as $$ begin
			${note('old', 'INSERT')} ${note('new', 'DELETE')} return null; end $$`
		)
		.execute(db);
	const update = columns ? `update of ${columns.join(', ')}` : 'update';
	await sql
		.raw(
			`create trigger ${table}_noted after insert or ${update} or delete on ${table}
			for each row execute function note_${table}()`
		)
		.execute(db);
}

/** `table:owner`, without an owner (an idea that is gone) the table alone. */
function thingOf({ table, owner }: Noted, row: string): string {
	return owner ? `'${table}' || coalesce(':' || ${owner(row)}, '')` : `'${table}'`;
}
