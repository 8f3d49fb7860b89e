import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Context } from '#lib/server/platform/context.ts';
import { log } from '#lib/server/platform/log/index.ts';
import { LEASE_MS, renew, type Claim } from './lease.ts';

/**
 * Does what is due in the heavy lane; ends when nothing is, or after the job under way once told to stop.
 * @throws JobLost
 */
export type HeavyWork = (ctx: Context, signal: AbortSignal) => Promise<void>;

/** A release of 1,000,000 responses takes a fifth of it: whatever asks for more has run away. */
const MOST_HEAP_MB = 256;

/** The thread has ended before its time, with a job in hand. */
export class JobLost extends Error {
	readonly claim: Claim;

	constructor(claim: Claim, cause: unknown) {
		super(reasonOf(cause), { cause });
		this.claim = claim;
	}
}

function reasonOf(cause: unknown): string {
	if (!(cause instanceof Error)) return String(cause);
	const isTooBig = 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
	return isTooBig ? `It needed more than the ${MOST_HEAP_MB} MB a job may take` : cause.message;
}

/**
 * Has a program do the heavy work in a thread of its own, which says what it does by `postMessage` (a
 * `Claim`, or null) and takes any message as word to stop. Its leases are renewed from here: it is
 * itself too busy. What takes too much memory ends the thread and not the process.
 * @param program the path of a file that Node can run. @param env its settings, if not this process's.
 */
export function inThread(program: string, env?: NodeJS.ProcessEnv): HeavyWork {
	return async (ctx, signal) => {
		if (signal.aborted) return;
		const thread = new Worker(resolve(program), {
			env: env ?? process.env,
			resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB }
		});
		const stop = () => thread.postMessage('stop');
		signal.addEventListener('abort', stop);
		const held: { claim: Claim | null } = { claim: null };
		thread.on('message', (said: Claim | null) => (held.claim = said));
		const timer = setInterval(() => {
			const { claim } = held;
			if (claim)
				renew(ctx, claim, LEASE_MS).catch((err: unknown) => log.warn({ err }, 'lease not renewed'));
		}, LEASE_MS / 3);
		try {
			await new Promise((ended, failed) => thread.once('exit', ended).once('error', failed));
		} catch (cause) {
			throw held.claim ? new JobLost(held.claim, cause) : cause;
		} finally {
			clearInterval(timer);
			signal.removeEventListener('abort', stop);
		}
	};
}
