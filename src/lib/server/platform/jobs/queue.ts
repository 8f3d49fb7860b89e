import { newId } from '#lib/server/platform/db/index.ts';
import { now, type Context } from '#lib/server/platform/context.ts';
import type { JobKind, JobKinds } from './kinds.ts';

export type NewJob = { [K in JobKind]: { kind: K; payload: JobKinds[K] } & When }[JobKind];

interface When {
	/** UTC ISO; at once unless told. */
	runAt?: string;
	/** A second job with the same key is not added. */
	uniqueKey?: string;
}

/** Adds a job; inside a transaction it exists only if the transaction does. */
export async function enqueue(ctx: Context, job: NewJob): Promise<void> {
	await ctx.db
		.insertInto('jobs')
		.values({
			id: newId(),
			kind: job.kind,
			payloadJson: job.payload,
			uniqueKey: job.uniqueKey ?? null,
			runAt: job.runAt ?? now(ctx),
			attempts: 0,
			leaseUntil: null,
			state: 'waiting',
			lastError: null,
			createdAt: now(ctx)
		})
		.onConflict((conflict) => conflict.column('uniqueKey').doNothing())
		.execute();
}
