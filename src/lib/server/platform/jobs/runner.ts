import { setTimeout } from 'node:timers/promises';
import { log, withoutAddresses } from '#lib/server/platform/log/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { claimDue, isAnyDue } from './claim.ts';
import { planDaily } from './daily.ts';
import { GiveUp, LANES, type Job, type Jobs, type Lane } from './kinds.ts';
import { finish, giveUp, LEASE_MS, postpone, underLease, type Claim } from './lease.ts';
import { JobLost, type HeavyWork } from './thread.ts';

const PAUSE_MS = 1_000;

/** How a lane is worked off; all may be left out. */
interface Manner {
	leaseMs?: number;
	/** Told of each job when it is taken, and null when it has ended. */
	onClaim?: (claim: Claim | null) => void;
	/** Asked before each job. */
	isStopped?: () => boolean;
}

/**
 * Does every job that is due, lanes beside each other.
 * @returns how many were tried.
 */
export async function runDueJobs(ctx: Context, jobs: Jobs, manner: Manner = {}): Promise<number> {
	const tried = await Promise.all(LANES.map((lane) => runLane(ctx, jobs, lane, manner)));
	return tried.reduce((sum, count) => sum + count, 0);
}

/** Does what is due in the heavy lane, and nothing else. */
export async function runHeavyJobs(ctx: Context, jobs: Jobs, manner: Manner): Promise<void> {
	await runLane(ctx, jobs, 'heavy', manner);
}

async function runLane(
	ctx: Context,
	jobs: Jobs,
	lane: Lane,
	{ leaseMs = LEASE_MS, onClaim, isStopped }: Manner
): Promise<number> {
	let tried = 0;
	while (!isStopped?.()) {
		const claim = await claimDue(ctx, jobs, lane, leaseMs);
		if (!claim) break;
		onClaim?.(claim);
		await run(ctx, claim, jobs, leaseMs);
		onClaim?.(null);
		tried += 1;
	}
	return tried;
}

async function run(ctx: Context, claim: Claim, jobs: Jobs, leaseMs: number): Promise<void> {
	const job = jobs[claim.kind];
	if (!job) return;
	try {
		await underLease(ctx, claim, leaseMs, (held) => job.run(held, claim.payload));
		await finish(ctx, claim, job);
	} catch (cause) {
		await fail(ctx, claim, job, cause);
	}
}

async function fail(ctx: Context, claim: Claim, job: Job, cause: unknown): Promise<void> {
	const { id, kind, attempt } = claim;
	log.warn({ job: id, kind, attempt, err: cause }, 'job failed');
	const delay = cause instanceof GiveUp ? undefined : job.delays[attempt - 1];
	const lastError = withoutAddresses(cause instanceof Error ? cause.message : String(cause));
	if (delay === undefined) await giveUp(ctx, claim, job, lastError);
	else await postpone(ctx, claim, delay, lastError);
}

export interface JobRunner {
	/** Takes no job any more; resolves when those under way have ended. */
	stop: () => Promise<void>;
}

/**
 * Looks for due jobs in every lane each second until stopped.
 * @param doHeavy does those of the heavy lane, which would stop everybody else here.
 */
export function startJobRunner(ctx: Context, jobs: Jobs, doHeavy?: HeavyWork): JobRunner {
	const stopping = new AbortController();
	const { signal } = stopping;
	const complain = (err: unknown) => log.error({ err }, 'jobs cannot be read');
	const workOff = async (lane: Lane) => {
		if (!doHeavy || lane !== 'heavy')
			await runLane(ctx, jobs, lane, { isStopped: () => signal.aborted });
		else if (await isAnyDue(ctx, jobs, lane)) await doHeavy(ctx, signal).catch(lost);
	};
	const lost = async (cause: unknown) => {
		const job = cause instanceof JobLost && jobs[cause.claim.kind];
		if (!job) throw cause;
		await fail(ctx, cause.claim, job, cause);
	};
	const work = async (lane: Lane) => {
		while (!signal.aborted) {
			await workOff(lane).catch(complain);
			await setTimeout(PAUSE_MS, undefined, { signal, ref: false }).catch(() => undefined);
		}
	};
	const lanes = planDaily(ctx, jobs)
		.catch(complain)
		.then(() => Promise.all(LANES.map(work)));
	return {
		stop: async () => {
			stopping.abort();
			await lanes;
		}
	};
}
