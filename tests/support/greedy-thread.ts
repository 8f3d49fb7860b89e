import { parentPort } from 'node:worker_threads';
import { allJobs, openApp } from '#lib/server/app.ts';
import { runHeavyJobs } from '#lib/server/platform/jobs/index.ts';

/** As `src/cli/heavy-jobs.ts`, but a release takes memory without end. */
const ctx = await openApp();
const release = allJobs(ctx)['surveys.release'];
const grow = async () => {
	for (const held: object[] = []; ;) held.push(Array.from({ length: 1_000 }, (_, n) => ({ n })));
};
await runHeavyJobs(
	ctx,
	{ 'surveys.release': { ...release, run: grow } },
	{ onClaim: (claim) => parentPort?.postMessage(claim) }
);
