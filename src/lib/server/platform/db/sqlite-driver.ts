import {
	CompiledQuery,
	SelectQueryNode,
	SqliteAdapter,
	SqliteDriver,
	type DatabaseConnection,
	type QueryResult,
	type SqliteDatabase,
	type TransactionSettings
} from 'kysely';
import { patiently, Turns } from './turns.ts';
import type { Sync } from './wal-sync.ts';

const BEGIN = CompiledQuery.raw('begin immediate');
const BEGIN_READING = CompiledQuery.raw('begin');
const COMMIT = CompiledQuery.raw('commit');
const ROLLBACK = CompiledQuery.raw('rollback');

/** All who use the connection take turns by themselves: Kysely would let nobody in while one waits. */
export class TurnTakingAdapter extends SqliteAdapter {
	override get supportsMultipleConnections(): boolean {
		return true;
	}
}

export interface Connections {
	writer: SqliteDatabase;
	/** Sees what is committed, and nothing of a transaction that is under way. */
	reader: SqliteDatabase;
	sync: Sync;
}

/**
 * One connection to read, and one to write on which a transaction has its turn from begin to end and any
 * other statement its own; whoever wrote hears of it when it is on the disk, and the next has its turn
 * meanwhile. Whoever finds that another program holds the lock gives the turn away while waiting for it.
 * A transaction takes the write lock at the start, so that none fails half-way for want of it; one that
 * only reads takes none.
 */
export class TurnTakingDriver extends SqliteDriver {
	readonly #turns = new Turns();
	readonly #reader: SqliteDriver;
	readonly #sync: Sync;

	constructor({ writer, reader, sync }: Connections) {
		super({ database: writer });
		this.#reader = new SqliteDriver({ database: reader });
		this.#sync = sync;
	}

	override async init(): Promise<void> {
		await super.init();
		await this.#reader.init();
	}

	override async acquireConnection(): Promise<DatabaseConnection> {
		const writer = await super.acquireConnection();
		const reader = await this.#reader.acquireConnection();
		return new Turn({ writer, reader, turns: this.#turns, sync: this.#sync });
	}

	override async beginTransaction(turn: Turn, settings?: TransactionSettings): Promise<void> {
		await turn.begin(settings?.accessMode === 'read only' ? BEGIN_READING : BEGIN);
	}

	override async commitTransaction(turn: Turn): Promise<void> {
		await turn.executeQuery(COMMIT);
		turn.end();
		await this.#sync.durable();
	}

	override async rollbackTransaction(turn: Turn): Promise<void> {
		await turn.rollback();
	}

	override async destroy(): Promise<void> {
		await this.#sync.close();
		await this.#reader.destroy();
		await super.destroy();
	}
}

interface Parts {
	writer: DatabaseConnection;
	reader: DatabaseConnection;
	turns: Turns;
	sync: Sync;
}

class Turn implements DatabaseConnection {
	readonly #parts: Parts;
	#isInTransaction = false;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
		const { writer, reader, turns, sync } = this.#parts;
		if (this.#isInTransaction) return writer.executeQuery(query);
		if (isReading(query)) return patiently(() => reader.executeQuery<R>(query));
		const result = await patiently(async () => {
			await turns.take();
			return writer.executeQuery<R>(query).finally(() => turns.give());
		});
		await sync.durable();
		return result;
	}

	streamQuery(): never {
		throw new Error('Rows are not streamed: nobody else could use the connection meanwhile');
	}

	async begin(query: CompiledQuery): Promise<void> {
		const { writer, turns } = this.#parts;
		await patiently(async () => {
			await turns.take();
			await writer.executeQuery(query).catch((cause: unknown) => {
				turns.give();
				throw cause;
			});
		});
		this.#isInTransaction = true;
	}

	/** Nothing is taken back of what was committed already. */
	async rollback(): Promise<void> {
		if (this.#isInTransaction) await this.executeQuery(ROLLBACK).finally(() => this.end());
	}

	end(): void {
		this.#isInTransaction = false;
		this.#parts.turns.give();
	}
}

function isReading({ query, sql }: CompiledQuery): boolean {
	return SelectQueryNode.is(query) || /^\s*select\s/i.test(sql);
}
