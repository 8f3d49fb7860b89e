import { PostgresDialect, type QueryCompiler } from 'kysely';
import pg from 'pg';
import { log } from '#lib/server/platform/log/index.ts';
import { PostgresCompiler } from './compilers.ts';

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
	const pool = new pg.Pool({
		connectionString,
		max,
		types: { getTypeParser },
		Client: NamingClient
	});
	pool.on('error', (err) => log.warn({ err }, 'a database connection was lost'));
	return pool;
}

/** So many statements stay prepared on each connection; lists of ids of every length would be without end. */
const MOST_PREPARED = 500;

const names = new Map<string, string>();

/** Names the statements, so that the server reads and plans each of them once per connection. */
class NamingClient extends pg.Client {
	override query = ((text: unknown, ...rest: unknown[]) => {
		const send = super.query.bind(this) as (...given: unknown[]) => unknown;
		const [values] = rest;
		const isGiven = Array.isArray(values) && values.length > 0;
		const name = typeof text === 'string' && isGiven ? nameOf(text) : null;
		return name === null ? send(text, ...rest) : send({ name, text, values }, ...rest.slice(1));
	}) as pg.Client['query'];
}

function nameOf(text: string): string | null {
	const known = names.get(text);
	if (known !== undefined || names.size >= MOST_PREPARED) return known ?? null;
	const name = `s${names.size}`;
	names.set(text, name);
	return name;
}

class NamingDialect extends PostgresDialect {
	override createQueryCompiler(): QueryCompiler {
		return new PostgresCompiler();
	}
}

/** PostgreSQL, whose counts and sums come back as numbers, as they do from SQLite. */
export function postgresDialect(connectionString: string): PostgresDialect {
	return new NamingDialect({ pool: postgresPool(connectionString, 10) });
}
