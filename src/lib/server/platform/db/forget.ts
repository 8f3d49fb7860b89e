import { sql } from 'kysely';
import { locksRows } from './lock.ts';
import type { Db } from './open.ts';

/** So long others may wait for a table at the most, behind whoever wants it for itself. */
const LOCK_TIMEOUT = '500ms';

/**
 * Sees to it that what was deleted of people is no longer on the disk: the tables whose deletions are noted
 * (`migrations/0024_note_deletions.ts`) are written anew. PostgreSQL leaves deleted rows where they were;
 * SQLite overwrites them (`secure_delete`), but for what it has left behind when moving rows between pages.
 * @throws Error when somebody holds what is needed: try again later.
 */
export async function forgetDeleted(db: Db): Promise<void> {
	if (locksRows(db)) return forgetOnPostgres(db.withoutPlugins());
	await forgetOnSqlite(db.withoutPlugins());
	await emptyLog(db);
}

/**
 * Carries SQLite's write-ahead log over into the file, most of it while others write, and cuts it off.
 * Nothing on PostgreSQL, whose log is the server's.
 * @throws Error when somebody reads from it just now.
 */
export async function emptyLog(db: Db): Promise<void> {
	if (locksRows(db)) return;
	await sql`pragma wal_checkpoint(passive)`.execute(db);
	const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
	if (rows[0]?.busy !== 0) throw new Error('The write-ahead log is in use and stays as it is');
}

async function forgetOnPostgres(db: Db): Promise<void> {
	await db.connection().execute(async (connection) => {
		const { rows } = await sql<{ name: string }>`
			select distinct c.relname as name
			from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
			where p.proname = 'note_deletion' and c.relnamespace = current_schema()::regnamespace`.execute(
			connection
		);
		await sql.raw(`set lock_timeout = '${LOCK_TIMEOUT}'`).execute(connection);
		try {
			for (const { name } of rows)
				await sql`vacuum (full, analyze) ${sql.table(name)}`.execute(connection);
		} finally {
			await sql`reset lock_timeout`.execute(connection);
		}
	});
}

async function forgetOnSqlite(db: Db): Promise<void> {
	const { rows } = await sql<{ name: string }>`
		select distinct tbl_name as name from sqlite_schema
		where type = 'trigger' and sql like '%insert into deletions%'`.execute(db);
	// Nothing of it in a temporary file.
	await sql`pragma temp_store = memory`.execute(db);
	for (const { name } of rows) await db.transaction().execute((tx) => writeAnew(tx, name));
}

/** Empties a table, whose pages are overwritten then, and fills it again, without anybody noting it. */
async function writeAnew(tx: Db, name: string): Promise<void> {
	const table = sql.table(name);
	const { rows: triggers } = await sql<{ name: string; sql: string }>`
		select name, sql from sqlite_schema where type = 'trigger' and tbl_name = ${name}`.execute(tx);
	await sql`pragma defer_foreign_keys = on`.execute(tx);
	for (const trigger of triggers) await sql`drop trigger ${sql.ref(trigger.name)}`.execute(tx);
	await sql`create temp table kept as select * from ${table}`.execute(tx);
	await sql`delete from ${table}`.execute(tx);
	await sql`insert into ${table} select * from kept`.execute(tx);
	await sql`drop table kept`.execute(tx);
	for (const trigger of triggers) await sql.raw(trigger.sql).execute(tx);
}
