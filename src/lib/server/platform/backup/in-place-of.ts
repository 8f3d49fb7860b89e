import { existsSync, renameSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { openDatabase, type Db } from '#lib/server/platform/db/index.ts';
import { refuse } from './refusal.ts';

const IN_USE = 'is in use: stop the site and whatever else is connected to it, then try again.';

/**
 * Does some work on a new, empty database, which then takes the place of the one that a `DATABASE_URL` names:
 * all of it, or nothing is changed.
 * @throws BackupRefusal while anybody else uses the one that is there.
 */
export function inPlaceOf<T>(url: string, work: (db: Db) => Promise<T>): Promise<T> {
	return url.startsWith('file:')
		? inPlaceOfFile(url.slice('file:'.length), work)
		: inPlaceOfSchema(url, work);
}

/** @throws BackupRefusal while anybody is connected to a database; one that is not there is not in use. */
export async function refuseIfInUse(url: string): Promise<void> {
	if (url.startsWith('file:')) return refuseIfFileInUse(url.slice('file:'.length));
	const db = openDatabase(url);
	await refuseIfConnected(db).finally(() => db.destroy());
}

async function inPlaceOfFile<T>(path: string, work: (db: Db) => Promise<T>): Promise<T> {
	const fresh = `${path}.new`;
	removeDatabase(fresh);
	refuseIfFileInUse(path);
	const db = openDatabase(`file:${fresh}`);
	try {
		const done = await work(db).finally(() => db.destroy());
		refuseIfFileInUse(path);
		removeLog(path);
		renameSync(fresh, path);
		return done;
	} finally {
		removeDatabase(fresh);
	}
}

/** Whoever has opened the file keeps others from having it alone. */
function refuseIfFileInUse(path: string): void {
	if (!existsSync(path)) return;
	const database = new Database(path, { timeout: 0 });
	try {
		database.pragma('locking_mode = exclusive');
		database.exec('begin exclusive; rollback');
	} catch (cause) {
		const isBusy = cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_BUSY';
		if (isBusy) refuse(`${path} ${IN_USE}`);
		throw cause;
	} finally {
		database.close();
	}
}

function removeDatabase(path: string): void {
	rmSync(path, { force: true });
	removeLog(path);
}

/** Empty once nobody uses the database. */
function removeLog(path: string): void {
	for (const each of [`${path}-wal`, `${path}-shm`]) rmSync(each, { force: true });
}

/** PostgreSQL takes back tables as well as rows. */
async function inPlaceOfSchema<T>(url: string, work: (db: Db) => Promise<T>): Promise<T> {
	const db = openDatabase(url);
	try {
		return await db.transaction().execute(async (tx) => {
			await refuseIfConnected(tx);
			await dropAll(tx);
			return work(tx);
		});
	} finally {
		await db.destroy();
	}
}

/** Who has just gone may still be seen for a moment. */
async function refuseIfConnected(db: Db): Promise<void> {
	for (let tries = 20; await isAnybodyConnected(db); tries -= 1) {
		if (tries === 0) refuse(`The database ${IN_USE}`);
		await setTimeout(100);
	}
}

async function isAnybodyConnected(db: Db): Promise<boolean> {
	const { rows } = await sql`
		select 1 from pg_stat_activity
		where datname = current_database() and pid <> pg_backend_pid()
			and backend_type = 'client backend'`.execute(db);
	return rows.length > 0;
}

/** All tables of the schema, and the functions that their triggers call. */
async function dropAll(db: Db): Promise<void> {
	const { rows } = await sql<{ statement: string }>`
		select format('drop table if exists %I cascade', tablename) as statement
		from pg_tables where schemaname = current_schema()
		union all
		select format('drop function if exists %s', oid::regprocedure)
		from pg_proc
		where pronamespace = current_schema()::regnamespace and prorettype = 'trigger'::regtype
			and not exists (select 1 from pg_depend where objid = pg_proc.oid and deptype = 'e')`.execute(db);
	for (const { statement } of rows) await sql.raw(statement).execute(db);
}
