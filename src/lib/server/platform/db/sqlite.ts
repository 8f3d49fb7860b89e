import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import {
	CompiledQuery,
	SqliteDialect,
	SqliteDriver,
	type DatabaseConnection,
	type Driver,
	type SqliteDatabase
} from 'kysely';
import { LRUCache } from 'lru-cache';

/** So many statements stay prepared on a connection; lists of ids of every length would be without end. */
const MOST_PREPARED = 500;

/** Takes the write lock at the start, so that no transaction fails half-way for want of it. */
class ImmediateDriver extends SqliteDriver {
	override async beginTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('begin immediate'));
	}
}

class ImmediateSqliteDialect extends SqliteDialect {
	readonly #database: SqliteDatabase;

	constructor(database: SqliteDatabase) {
		super({ database });
		this.#database = database;
	}

	override createDriver(): Driver {
		return new ImmediateDriver({ database: this.#database });
	}
}

/** Opens (or makes) an embedded database file; `:memory:` for one that is forgotten. */
export function sqliteDialect(path: string): SqliteDialect {
	if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
	const database = new Database(path);
	database.pragma('journal_mode = WAL');
	database.pragma('synchronous = FULL');
	database.pragma('foreign_keys = ON');
	database.pragma('busy_timeout = 5000');
	return new ImmediateSqliteDialect(preparedOnce(database));
}

/** The same connection, on which each statement is prepared once: preparing takes longer than most take to run. */
function preparedOnce(database: Database.Database): SqliteDatabase {
	const prepared = new LRUCache<string, Database.Statement>({ max: MOST_PREPARED });
	return {
		close: () => void database.close(),
		prepare(sql) {
			const statement = prepared.get(sql) ?? database.prepare(sql);
			prepared.set(sql, statement);
			return statement;
		}
	};
}
