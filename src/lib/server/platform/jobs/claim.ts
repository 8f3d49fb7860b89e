import { now, type Context } from '#lib/server/platform/context.ts';
import type { Jobs, Lane } from './kinds.ts';
import { giveUp, LEASE_MS, type Claim } from './lease.ts';

const SEEN_AT_ONCE = 10;

/**
 * Takes the job of a lane that has been due the longest. One that was begun as often as it may be and
 * never ended takes the process down with it: it is given up. What this process does not know is left
 * to one that does.
 * @returns null when nothing is due.
 */
export async function claimDue(
	ctx: Context,
	jobs: Jobs,
	lane: Lane,
	leaseMs = LEASE_MS
): Promise<Claim | null> {
	const due = await findDue(ctx, kindsOf(jobs, lane));
	for (const row of due) {
		const claim = { id: row.id, kind: row.kind, payload: row.payloadJson, attempt: row.attempts };
		const job = jobs[row.kind];
		if (job && row.attempts > job.delays.length)
			await giveUp(ctx, claim, job, 'The process ended during each try');
		else if (await take(ctx, claim, leaseMs)) return { ...claim, attempt: claim.attempt + 1 };
	}
	return due.length < SEEN_AT_ONCE ? null : claimDue(ctx, jobs, lane, leaseMs);
}

/** Whether anything in a lane is due, or begun and left. */
export async function isAnyDue(ctx: Context, jobs: Jobs, lane: Lane): Promise<boolean> {
	return (await findDue(ctx, kindsOf(jobs, lane))).length > 0;
}

function kindsOf(jobs: Jobs, lane: Lane): string[] {
	return Object.keys(jobs).filter((kind) => jobs[kind]?.lane === lane);
}

async function findDue(ctx: Context, kinds: string[]) {
	if (kinds.length === 0) return [];
	return ctx.db
		.selectFrom('jobs')
		.select(['id', 'kind', 'payloadJson', 'attempts'])
		.where('state', '=', 'waiting')
		.where('kind', 'in', kinds)
		.where('runAt', '<=', now(ctx))
		.where((eb) => eb.or([eb('leaseUntil', 'is', null), eb('leaseUntil', '<', now(ctx))]))
		.orderBy('runAt')
		.limit(SEEN_AT_ONCE)
		.execute();
}

async function take(ctx: Context, { id, attempt }: Claim, leaseMs: number): Promise<boolean> {
	const { numUpdatedRows } = await ctx.db
		.updateTable('jobs')
		.set({
			leaseUntil: new Date(ctx.clock().getTime() + leaseMs).toISOString(),
			attempts: attempt + 1
		})
		.where('id', '=', id)
		.where('attempts', '=', attempt)
		.where('state', '=', 'waiting')
		.where((eb) => eb.or([eb('leaseUntil', 'is', null), eb('leaseUntil', '<', now(ctx))]))
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}
