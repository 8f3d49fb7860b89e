import type { Db } from '#lib/server/platform/db/index.ts';
import { now, type Context } from '#lib/server/platform/context.ts';

/** How many jobs and mails wait or were given up; what is planned for a later hour waits for nothing yet. */
export async function countBacklog(ctx: Context) {
	const states = await ctx.db
		.selectFrom('jobs')
		.select((eb) => ['state', 'kind', eb.fn.countAll<number>().as('count')])
		.where((eb) =>
			eb.or([
				eb('state', '=', 'failed'),
				eb('state', '=', 'waiting').and(
					eb.or([eb('runAt', '<=', now(ctx)), eb('attempts', '>', 0)])
				)
			])
		)
		.groupBy(['state', 'kind'])
		.execute();
	const of = (wanted: string, only?: string) =>
		states
			.filter(({ state, kind }) => state === wanted && kind === (only ?? kind))
			.reduce((sum, { count }) => sum + Number(count), 0);
	return {
		waiting: of('waiting'),
		failed: of('failed'),
		queuedMails: of('waiting', 'mail.send')
	};
}

/** The jobs that were given up, but for mails, the newest first, without what they were about. */
export async function failedJobs(db: Db) {
	return db
		.selectFrom('jobs')
		.select(['id', 'kind', 'createdAt', 'lastError'])
		.where('state', '=', 'failed')
		.where('kind', '!=', 'mail.send')
		.orderBy('createdAt', 'desc')
		.limit(100)
		.execute();
}

/** Lets a job that was given up be done at once. @returns whether there was one. */
export async function reviveJob(ctx: Context, id: string): Promise<boolean> {
	const { numUpdatedRows } = await ctx.db
		.updateTable('jobs')
		.set({ state: 'waiting', attempts: 0, runAt: now(ctx), leaseUntil: null, endedAt: null })
		.where('id', '=', id)
		.where('state', '=', 'failed')
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** How far the job with a key is, in per cent; null when there is none, or no longer. */
export async function jobProgress(db: Db, uniqueKey: string): Promise<number | null> {
	const job = await db
		.selectFrom('jobs')
		.select('progress')
		.where('uniqueKey', '=', uniqueKey)
		.executeTakeFirst();
	return job?.progress ?? null;
}
