import { setTimeout } from 'node:timers/promises';
import {
	CompiledQuery,
	SqliteAdapter,
	SqliteDriver,
	type DatabaseConnection,
	type QueryResult,
	type TransactionSettings
} from 'kysely';
import { DomainError } from '#lib/server/platform/errors.ts';

/** So long a write waits for another program that holds the lock. */
const PATIENCE_MS = 5_000;

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

/**
 * One connection on which a transaction has its turn from begin to end and any other statement its own.
 * Whoever finds that another program holds the lock gives the turn away while waiting for it, so that
 * reading goes on. A transaction takes the write lock at the start, so that none fails half-way for want
 * of it; one that only reads takes none.
 */
export class TurnTakingDriver extends SqliteDriver {
	readonly #turns = new Turns();

	override async acquireConnection(): Promise<DatabaseConnection> {
		return new Turn(await super.acquireConnection(), this.#turns);
	}

	override async beginTransaction(turn: Turn, settings?: TransactionSettings): Promise<void> {
		await turn.begin(settings?.accessMode === 'read only' ? BEGIN_READING : BEGIN);
	}

	override async commitTransaction(turn: Turn): Promise<void> {
		await turn.executeQuery(COMMIT);
		turn.end();
	}

	override async rollbackTransaction(turn: Turn): Promise<void> {
		await turn.executeQuery(ROLLBACK).finally(() => turn.end());
	}
}

class Turn implements DatabaseConnection {
	readonly #connection: DatabaseConnection;
	readonly #turns: Turns;
	#isInTransaction = false;

	constructor(connection: DatabaseConnection, turns: Turns) {
		this.#connection = connection;
		this.#turns = turns;
	}

	async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
		if (this.#isInTransaction) return this.#connection.executeQuery(query);
		return patiently(async () => {
			await this.#turns.take();
			return this.#connection.executeQuery<R>(query).finally(() => this.#turns.give());
		});
	}

	streamQuery(): never {
		throw new Error('Rows are not streamed: nobody else could use the connection meanwhile');
	}

	async begin(query: CompiledQuery): Promise<void> {
		await patiently(async () => {
			await this.#turns.take();
			await this.#connection.executeQuery(query).catch((cause: unknown) => {
				this.#turns.give();
				throw cause;
			});
		});
		this.#isInTransaction = true;
	}

	end(): void {
		this.#isInTransaction = false;
		this.#turns.give();
	}
}

/** Lets one after another, in the order in which they asked. */
class Turns {
	readonly #waiting: (() => void)[] = [];
	#isTaken = false;

	async take(): Promise<void> {
		if (this.#isTaken) return new Promise((resolve) => this.#waiting.push(resolve));
		this.#isTaken = true;
	}

	give(): void {
		const next = this.#waiting.shift();
		if (next) next();
		else this.#isTaken = false;
	}
}

/**
 * Tries again and again while another program holds the lock.
 * @throws DomainError `busy` when that takes too long.
 */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
	const until = Date.now() + PATIENCE_MS;
	for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 2, 50)) {
		try {
			return await attempt();
		} catch (cause) {
			if (!isBusy(cause)) throw cause;
			if (Date.now() > until) throw new DomainError('busy');
		}
		await setTimeout(pauseMs * (0.5 + Math.random()));
	}
}

function isBusy(cause: unknown): boolean {
	return cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_BUSY');
}
