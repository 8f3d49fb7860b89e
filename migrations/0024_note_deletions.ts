import { SqliteAdapter, sql, type CreateTableBuilder, type Kysely } from 'kysely';

/**
 * The tables that hold people's data, and the column that is emptied where a row stays without them. A sheet
 * can be read by its visitor alone and says itself when it is deleted.
 */
const NOTED: Record<string, string | null> = {
	registrations: 'mail',
	subscriptions: null,
	mails: 'recipient'
};

/** What PostgreSQL would keep samples of for its planner, long after the rows are gone. */
const SAMPLED: Record<string, readonly string[]> = {
	registrations: ['name', 'mail', 'needs_json'],
	subscriptions: ['mail'],
	mails: ['recipient', 'subject', 'body_text', 'body_html', 'unsubscribe_url', 'attachments_json']
};

/**
 * Whatever is deleted of people is noted by id and day, by the database itself and in the transaction that
 * deletes it: a backup that is restored later still holds it. Neither the time of day nor the order is kept.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
	await inKeyOrder(
		isSqlite,
		db.schema
			.createTable('deletions')
			.addColumn('table_name', 'text', (c) => c.notNull())
			.addColumn('row_id', 'text', (c) => c.notNull())
			.addColumn('deleted_on', 'text', (c) => c.notNull())
			.addPrimaryKeyConstraint('deletions_pk', ['table_name', 'row_id'])
	).execute();
	await db.schema.createIndex('deletions_day').on('deletions').column('deleted_on').execute();
	await (isSqlite ? noteOnSqlite(db) : noteOnPostgres(db));
}

function inKeyOrder<T extends string, C extends string>(
	isSqlite: boolean,
	table: CreateTableBuilder<T, C>
): CreateTableBuilder<T, C> {
	return isSqlite ? table.modifyEnd(sql`without rowid`) : table;
}

async function noteOnSqlite(db: Kysely<unknown>): Promise<void> {
	const run = (statement: string) => sql.raw(statement).execute(db);
	for (const [table, emptied] of Object.entries(NOTED)) {
		const note = `begin
			insert into deletions (table_name, row_id, deleted_on) values ('${table}', old.id, date('now'))
			on conflict do nothing; end`;
		await run(`create trigger ${table}_deletion_noted after delete on ${table} ${note}`);
		if (emptied === null) continue;
		await run(
			`create trigger ${table}_emptying_noted after update of ${emptied} on ${table}
			when old.${emptied} is not null and new.${emptied} is null ${note}`
		);
	}
	// What was deleted before is still in the file, between the rows and in free pages.
	await run('vacuum');
}

async function noteOnPostgres(db: Kysely<unknown>): Promise<void> {
	const run = (statement: string) => sql.raw(statement).execute(db);
	await run(
		`create function note_deletion() returns trigger language plpgsql as $$ begin
		insert into deletions (table_name, row_id, deleted_on)
		values (tg_table_name, old.id, to_char(now() at time zone 'utc', 'YYYY-MM-DD'))
		on conflict do nothing;
		return null; end $$`
	);
	for (const [table, emptied] of Object.entries(NOTED)) {
		const note = 'for each row execute function note_deletion()';
		await run(`create trigger ${table}_deletion_noted after delete on ${table} ${note}`);
		if (emptied === null) continue;
		await run(
			`create trigger ${table}_emptying_noted after update of ${emptied} on ${table} for each row
			when (old.${emptied} is not null and new.${emptied} is null) execute function note_deletion()`
		);
	}
	for (const [table, columns] of Object.entries(SAMPLED))
		for (const column of columns)
			await run(`alter table ${table} alter column ${column} set statistics 0`);
}
