import { PostgresAdapter, sql } from 'kysely';
import type { Db } from './open.ts';

/**
 * Waits until no other transaction holds `name`, and holds it until this one ends. On SQLite every
 * transaction has the whole database to itself already.
 * @param db a transaction.
 */
export async function lockNamed(db: Db, name: string): Promise<void> {
	if (!locksRows(db)) return;
	await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(db);
}

/**
 * Whether a row that is read for a change must be locked (`forUpdate`). On SQLite a transaction has the
 * whole database to itself.
 */
export function locksRows(db: Db): boolean {
	return db.getExecutor().adapter instanceof PostgresAdapter;
}
