import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { SqliteDialect, type DialectAdapter, type Driver, type SqliteDatabase } from 'kysely';
import { LRUCache } from 'lru-cache';
import { TurnTakingAdapter, TurnTakingDriver } from './sqlite-driver.ts';

/** So many statements stay prepared on a connection; lists of ids of every length would be without end. */
const MOST_PREPARED = 500;

class TurnTakingDialect extends SqliteDialect {
	readonly #database: SqliteDatabase;

	constructor(database: SqliteDatabase) {
		super({ database });
		this.#database = database;
	}

	override createDriver(): Driver {
		return new TurnTakingDriver({ database: this.#database });
	}

	override createAdapter(): DialectAdapter {
		return new TurnTakingAdapter();
	}
}

/** Opens (or makes) an embedded database file; `:memory:` for one that is forgotten. */
export function sqliteDialect(path: string): SqliteDialect {
	if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
	const database = new Database(path);
	database.pragma('journal_mode = WAL');
	database.pragma('synchronous = FULL');
	database.pragma('foreign_keys = ON');
	// The whole process would stand still while SQLite waits: the driver does it instead.
	database.pragma('busy_timeout = 0');
	return new TurnTakingDialect(preparedOnce(database));
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
