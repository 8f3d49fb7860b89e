import { Kysely, type Transaction } from 'kysely';
import { Decoder } from './codec.ts';
import { postgresDialect } from './postgres.ts';
import { sqliteDialect } from './sqlite.ts';
import type { Tables } from './tables.ts';

/** The database, or a transaction on it: repositories take either. */
export type Db = Kysely<Tables> | Transaction<Tables>;

/**
 * Opens the database named by a `DATABASE_URL`.
 * @param url `file:PATH` (SQLite) or `postgres://…`.
 */
export function openDatabase(url: string): Kysely<Tables> {
	const isSqlite = url.startsWith('file:');
	const dialect = isSqlite ? sqliteDialect(url.slice('file:'.length)) : postgresDialect(url);
	return new Kysely<Tables>({ dialect, plugins: [new Decoder()] });
}
