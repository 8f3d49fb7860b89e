import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import {
	SqliteDialect,
	type DialectAdapter,
	type Driver,
	type QueryCompiler,
	type SqliteDatabase
} from 'kysely';
import { LRUCache } from 'lru-cache';
import { ConfigError } from '#lib/server/platform/config.ts';
import { SqliteCompiler } from './compilers.ts';
import { TurnTakingAdapter, TurnTakingDriver, type Connections } from './sqlite-driver.ts';
import { walSync } from './wal-sync.ts';

/** So many statements stay prepared on a connection; lists of ids of every length would be without end. */
const MOST_PREPARED = 500;

/** So much of the file each connection holds; the system holds more of it for all. */
const CACHE_KB = 4_000;

class TurnTakingDialect extends SqliteDialect {
	readonly #connections: Connections;

	constructor(connections: Connections) {
		super({ database: connections.writer });
		this.#connections = connections;
	}

	override createDriver(): Driver {
		return new TurnTakingDriver(this.#connections);
	}

	override createAdapter(): DialectAdapter {
		return new TurnTakingAdapter();
	}

	override createQueryCompiler(): QueryCompiler {
		return new SqliteCompiler();
	}
}

/**
 * Opens (or makes) an embedded database file.
 * @param sync brings commits onto the disk; flushes the log unless told.
 */
export function sqliteDialect(path: string, sync = walSync(path)): SqliteDialect {
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	// The log beside it gets the same rights.
	closeSync(openSync(path, 'a', 0o600));
	const writer = new Database(path);
	if (writer.pragma('journal_mode = WAL', { simple: true }) !== 'wal')
		throw new ConfigError(
			`${path} lies where SQLite can keep no write-ahead log, perhaps on a network drive: put it on a disk of this machine.`
		);
	// The log is flushed by `sync` before anybody hears of a commit.
	writer.pragma('synchronous = NORMAL');
	writer.pragma('foreign_keys = ON');
	writer.pragma('secure_delete = ON');
	const reader = new Database(path);
	reader.pragma('query_only = ON');
	// The whole process would stand still while SQLite waits: the driver does it instead.
	for (const connection of [writer, reader]) {
		connection.pragma('busy_timeout = 0');
		connection.pragma(`cache_size = -${CACHE_KB}`);
	}
	return new TurnTakingDialect({
		writer: preparedOnce(writer),
		reader: preparedOnce(reader),
		sync
	});
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
