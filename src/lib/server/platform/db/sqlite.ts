import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { SqliteDialect, type DialectAdapter, type Driver } from 'kysely';
import { TurnTakingAdapter, TurnTakingDriver } from './sqlite-driver.ts';

class TurnTakingDialect extends SqliteDialect {
	readonly #database: Database.Database;

	constructor(database: Database.Database) {
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
	return new TurnTakingDialect(database);
}
