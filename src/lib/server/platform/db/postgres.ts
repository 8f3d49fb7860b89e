import { PostgresDialect } from 'kysely';
import pg from 'pg';

const INT8 = 20;
const NUMERIC = 1700;

/** A pool on PostgreSQL whose counts and sums come back as numbers, as they do from SQLite. */
export function postgresDialect(connectionString: string): PostgresDialect {
	const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
		oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format as 'text');
	return new PostgresDialect({
		pool: new pg.Pool({ connectionString, max: 10, types: { getTypeParser } })
	});
}
