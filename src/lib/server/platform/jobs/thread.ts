import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Context } from '#lib/server/platform/context.ts';
import { log } from '#lib/server/platform/log/index.ts';
import { LEASE_MS, renew, type Claim } from './lease.ts';

/** Does what is due in the heavy lane; ends when nothing is, or after the job under way once told to stop. */
export type HeavyWork = (ctx: Context, signal: AbortSignal) => Promise<void>;

/**
 * Has a program do the heavy work in a thread of its own, which says what it does by `postMessage` (a
 * `Claim`, or null) and takes any message as word to stop. Its leases are renewed from here: it is
 * itself too busy.
 * @param program the path of a file that Node can run. @param env its settings, if not this process's.
 */
export function inThread(program: string, env?: NodeJS.ProcessEnv): HeavyWork {
	return async (ctx, signal) => {
		if (signal.aborted) return;
		const thread = new Worker(resolve(program), { env: env ?? process.env });
		const stop = () => thread.postMessage('stop');
		signal.addEventListener('abort', stop);
		let claim: Claim | null = null;
		thread.on('message', (said: Claim | null) => (claim = said));
		const timer = setInterval(() => {
			if (claim)
				renew(ctx, claim, LEASE_MS).catch((err: unknown) => log.warn({ err }, 'lease not renewed'));
		}, LEASE_MS / 3);
		try {
			await new Promise((ended, failed) => thread.once('exit', ended).once('error', failed));
		} finally {
			clearInterval(timer);
			signal.removeEventListener('abort', stop);
		}
	};
}
