import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import type { Db } from '#lib/server/platform/db/index.ts';
import { log } from '#lib/server/platform/log/index.ts';
import { enqueueNextDay } from './daily.ts';
import type { Job } from './kinds.ts';

/** For so long nobody else takes a job, counted from the last sign that it is being done. */
export const LEASE_MS = 60_000;

/** A job that somebody has taken, and which try it is: the fence behind which only that try writes. */
export interface Claim {
	id: string;
	kind: string;
	payload: unknown;
	attempt: number;
}

/** Somebody else has taken the job meanwhile, so this try writes nothing more. */
class LeaseLost extends Error {}

/**
 * Does `work` with a context whose transactions only commit while the claim holds, renewing its lease
 * until it is done.
 */
export async function underLease<T>(
	ctx: Context,
	claim: Claim,
	leaseMs: number,
	work: (ctx: Context) => Promise<T>
): Promise<T> {
	const hold = async (db: Db) => {
		if (!(await renew({ ...ctx, db }, claim, leaseMs)))
			throw new LeaseLost(`Try ${claim.attempt} of job ${claim.id} came too late`);
	};
	const timer = setInterval(() => {
		renew(ctx, claim, leaseMs).catch((err: unknown) => log.warn({ err }, 'lease not renewed'));
	}, leaseMs / 3);
	timer.unref();
	try {
		return await work({
			...ctx,
			beforeCommit: hold,
			progress: (percent) => change(ctx, claim, { progress: percent })
		});
	} finally {
		clearInterval(timer);
	}
}

/** @returns whether the claim still holds. */
export async function renew(ctx: Context, claim: Claim, leaseMs: number): Promise<boolean> {
	return change(ctx, claim, { leaseUntil: after(ctx, leaseMs) });
}

/** Notes that a job is done and forgets what it carried; one of every day is planned for the next. */
export async function finish(ctx: Context, claim: Claim, job: Job): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const done = { ...ended(tx), state: 'done', payloadJson: {} } as const;
		if (await change(tx, claim, done)) await enqueueNextDay(tx, claim.kind, job);
	});
}

/** Lets a job be tried again after `seconds`. */
export async function postpone(
	ctx: Context,
	claim: Claim,
	seconds: number,
	lastError: string
): Promise<void> {
	await change(ctx, claim, { leaseUntil: null, runAt: after(ctx, seconds * 1_000), lastError });
}

/** Notes that a job is not tried any more, and why; one of every day is planned for the next. */
export async function giveUp(
	ctx: Context,
	claim: Claim,
	job: Job,
	lastError: string
): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const failed = { ...ended(tx), state: 'failed', lastError } as const;
		if (!(await change(tx, claim, failed))) return;
		await job.givenUp(tx, claim.payload);
		await enqueueNextDay(tx, claim.kind, job);
	});
}

/** What is true of every job that has ended: another one with its key may be added. */
function ended(ctx: Context) {
	return { leaseUntil: null, uniqueKey: null, endedAt: now(ctx) };
}

type Change = Partial<{
	state: 'done' | 'failed';
	payloadJson: unknown;
	leaseUntil: string | null;
	runAt: string;
	endedAt: string;
	lastError: string;
	progress: number;
	uniqueKey: null;
}>;

/** @returns false when another try has begun or the job has ended: then nothing is changed. */
async function change({ db }: Context, { id, attempt }: Claim, set: Change): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('jobs')
		.set(set)
		.where('id', '=', id)
		.where('attempts', '=', attempt)
		.where('state', '=', 'waiting')
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

function after(ctx: Context, ms: number): string {
	return new Date(ctx.clock().getTime() + ms).toISOString();
}
