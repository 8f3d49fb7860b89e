import { newId } from '#lib/server/platform/db/index.ts';
import { now, type Context } from '#lib/server/platform/context.ts';
import type { JobKind, JobKinds } from './kinds.ts';

export type NewJob = { [K in JobKind]: { kind: K; payload: JobKinds[K] } & When }[JobKind];

interface When {
	/** That of the thing it is about, if one finds it by that; else a new one. */
	id?: string;
	/** UTC ISO; at once unless told. */
	runAt?: string;
	/** A second job with the same key is not added before the first has ended. */
	uniqueKey?: string;
}

/** Adds a job; inside a transaction it exists only if the transaction does. */
export async function enqueue(ctx: Context, job: NewJob): Promise<void> {
	await insertJob(ctx, job);
}

/** As `enqueue`, for a kind that is known by its declaration alone. */
export async function insertJob(
	ctx: Context,
	job: When & { kind: string; payload: unknown }
): Promise<void> {
	await ctx.db
		.insertInto('jobs')
		.values({
			id: job.id ?? newId(),
			kind: job.kind,
			payloadJson: job.payload,
			uniqueKey: job.uniqueKey ?? null,
			runAt: job.runAt ?? now(ctx),
			attempts: 0,
			leaseUntil: null,
			state: 'waiting',
			lastError: null,
			createdAt: now(ctx),
			endedAt: null,
			progress: 0
		})
		.onConflict((conflict) => conflict.column('uniqueKey').doNothing())
		.execute();
}
