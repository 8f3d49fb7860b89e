import { sql, SqliteAdapter, type Kysely } from 'kysely';

/** All but `supports`, which counts rows of another table: their changes are noted there. */
const COLUMNS = [
	'id',
	'board_id',
	'title',
	'text',
	'area_id',
	'topic_id',
	'locale',
	'state',
	'merged_into',
	'created_on',
	'published_on',
	'search_text',
	'content_hash',
	'is_checked',
	'revision'
];

/** A support renews what shows how many there are, and no longer all that shows ideas. */
export async function up(db: Kysely<unknown>): Promise<void> {
	const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
	await (isSqlite ? noteOnSqlite(db) : noteOnPostgres(db));
}

async function noteOnSqlite(db: Kysely<unknown>): Promise<void> {
	const note = (row: string) => `
		insert into changes (thing, version)
		select 'ideas:' || ${row}.board_id, (select coalesce(max(version), 0) + 1 from changes)
		where ${row}.state <> 'pending'
		on conflict (thing) do update set version = excluded.version;`;
	await sql.raw('drop trigger ideas_noted_on_update').execute(db);
	await sql
		.raw(
			`create trigger ideas_noted_on_update after update of ${COLUMNS.join(', ')} on ideas
			begin ${note('old')} ${note('new')} end`
		)
		.execute(db);
}

async function noteOnPostgres(db: Kysely<unknown>): Promise<void> {
	await sql.raw('drop trigger ideas_noted on ideas').execute(db);
	await sql
		.raw(
			`create trigger ideas_noted after insert or update of ${COLUMNS.join(', ')} or delete on ideas
			for each row execute function note_ideas()`
		)
		.execute(db);
}
