import Database from 'better-sqlite3';
import { postgresPool } from '#lib/server/platform/db/postgres.ts';

/**
 * A mark that differs after any commit, by this or another process, and is the same as long as
 * nothing was committed.
 */
export type DatabaseVersion = () => string | Promise<string>;

/** The version of the database named by a `DATABASE_URL`. */
export function databaseVersion(url: string): DatabaseVersion {
	return url.startsWith('file:') ? sqliteVersion(url.slice('file:'.length)) : postgresVersion(url);
}

/** SQLite counts the commits that other connections made: `PRAGMA data_version`. */
function sqliteVersion(path: string): DatabaseVersion {
	const database = new Database(path, { readonly: true });
	const statement = database.prepare('pragma data_version').pluck();
	return () => String(statement.get());
}

/** Two equal snapshots see the same rows (PostgreSQL, `pg_current_snapshot`). */
function postgresVersion(connectionString: string): DatabaseVersion {
	const pool = postgresPool(connectionString, 1);
	return shared(async () => {
		const { rows } = await pool.query<{ mark: string }>(
			'select pg_current_snapshot()::text as mark'
		);
		return rows[0]?.mark ?? '';
	});
}

/** Asks once for all that ask while a question is on its way, but never with an answer from before. */
export function shared(ask: () => Promise<string>): () => Promise<string> {
	let running: Promise<unknown> = Promise.resolve();
	let waiting: Promise<string> | null = null;
	return () => {
		waiting ??= running.then(() => {
			waiting = null;
			const answer = ask();
			running = answer.catch(() => undefined);
			return answer;
		});
		return waiting;
	};
}
