import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { allJobs, openApp } from '#lib/server/app.ts';
import { runHeavyJobs } from '#lib/server/platform/jobs/index.ts';

/** Run in a thread by the site: does what is due in the heavy lane, on a connection of its own, and ends. */
// Visitors go first. Elsewhere this would be said of the whole process, and not of the thread.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);
let isStopped = false;
parentPort?.once('message', () => (isStopped = true)).unref();
const ctx = await openApp();
await runHeavyJobs(ctx, allJobs(ctx), {
	onClaim: (claim) => parentPort?.postMessage(claim),
	isStopped: () => isStopped
});
await ctx.db.destroy();
