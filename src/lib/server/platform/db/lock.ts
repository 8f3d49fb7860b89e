import { PostgresAdapter, sql } from 'kysely';
import type { Db } from './open.ts';

/**
 * Waits until no other transaction holds `name`, and holds it until this one ends. On SQLite every
 * transaction has the whole database to itself already.
 * @param db a transaction.
 */
export async function lockNamed(db: Db, name: string): Promise<void> {
	if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return;
	await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(db);
}
