import { log } from '#lib/server/platform/log/index.ts';
import { now, type Context } from '#lib/server/platform/context.ts';

const LEASE_MS = 60_000;
const MAX_ATTEMPTS = 8;

/** Handlers by kind, as they are looked up for what the table says. */
type Handlers = Partial<Record<string, (ctx: Context, payload: never) => Promise<void>>>;

interface ClaimedJob {
	id: string;
	kind: string;
	/** As `enqueue` took it for this kind. */
	payload: never;
	attempts: number;
}

/**
 * Does every job that is due, one after another, each under a lease.
 * @returns how many were tried.
 */
export async function runDueJobs(ctx: Context, handlers: Handlers): Promise<number> {
	let tried = 0;
	for (let job = await claim(ctx); job; job = await claim(ctx)) {
		await run(ctx, job, handlers);
		tried += 1;
	}
	return tried;
}

async function claim(ctx: Context): Promise<ClaimedJob | null> {
	const due = await ctx.db
		.selectFrom('jobs')
		.select(['id', 'kind', 'payloadJson', 'attempts'])
		.where('state', '=', 'waiting')
		.where('runAt', '<=', now(ctx))
		.where((eb) => eb.or([eb('leaseUntil', 'is', null), eb('leaseUntil', '<', now(ctx))]))
		.orderBy('runAt')
		.limit(10)
		.execute();
	for (const { id, kind, payloadJson, attempts } of due) {
		const taken = await ctx.db
			.updateTable('jobs')
			.set({
				leaseUntil: new Date(ctx.clock().getTime() + LEASE_MS).toISOString(),
				attempts: attempts + 1
			})
			.where('id', '=', id)
			.where('attempts', '=', attempts)
			.executeTakeFirst();
		if (taken.numUpdatedRows === 1n)
			return { id, kind, payload: payloadJson as never, attempts: attempts + 1 };
	}
	return null;
}

async function run(ctx: Context, job: ClaimedJob, handlers: Handlers): Promise<void> {
	try {
		const handler = handlers[job.kind];
		if (!handler) throw new Error(`No handler for jobs of kind ${job.kind}`);
		await handler(ctx, job.payload);
		await ctx.db
			.updateTable('jobs')
			.set({ state: 'done', payloadJson: {} })
			.where('id', '=', job.id)
			.execute();
	} catch (cause) {
		log.warn({ job: job.id, kind: job.kind, attempts: job.attempts, err: cause }, 'job failed');
		await postpone(ctx, job, cause);
	}
}

async function postpone(ctx: Context, job: ClaimedJob, cause: unknown): Promise<void> {
	const waitMs = 2 ** job.attempts * 5_000;
	await ctx.db
		.updateTable('jobs')
		.set({
			state: job.attempts >= MAX_ATTEMPTS ? 'failed' : 'waiting',
			leaseUntil: null,
			runAt: new Date(ctx.clock().getTime() + waitMs).toISOString(),
			lastError: cause instanceof Error ? cause.message : String(cause)
		})
		.where('id', '=', job.id)
		.execute();
}

/** Looks for due jobs every second until stopped. */
export function startJobRunner(ctx: Context, handlers: Handlers): () => void {
	let isRunning = false;
	const timer = setInterval(() => {
		if (isRunning) return;
		isRunning = true;
		runDueJobs(ctx, handlers)
			.catch((err: unknown) => log.error({ err }, 'jobs cannot be read'))
			.finally(() => (isRunning = false));
	}, 1_000);
	timer.unref();
	return () => clearInterval(timer);
}
