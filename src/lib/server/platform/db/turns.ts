import { setTimeout } from 'node:timers/promises';
import { DomainError } from '#lib/server/platform/errors.ts';

/** So long a write waits for another program that holds the lock. */
const PATIENCE_MS = 5_000;

/** Lets one after another, in the order in which they asked. */
export class Turns {
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
export async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
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
