import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { log } from '#lib/server/platform/log/index.ts';

const INT8 = 20;
const NUMERIC = 1700;

/**
 * A pool of connections that outlives a restart of the server: a connection lost while idle is
 * logged and made anew.
 * @param max how many connections at the most.
 */
export function postgresPool(connectionString: string, max: number): pg.Pool {
	const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
		oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format as 'text');
	const pool = new pg.Pool({ connectionString, max, types: { getTypeParser } });
	pool.on('error', (err) => log.warn({ err }, 'a database connection was lost'));
	return pool;
}

/** PostgreSQL, whose counts and sums come back as numbers, as they do from SQLite. */
export function postgresDialect(connectionString: string): PostgresDialect {
	return new PostgresDialect({ pool: postgresPool(connectionString, 10) });
}
