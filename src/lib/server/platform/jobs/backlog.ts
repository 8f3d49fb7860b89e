import type { Db } from '#lib/server/platform/db/index.ts';
import { now, type Context } from '#lib/server/platform/context.ts';

/** How many jobs and mails wait or were given up. */
export async function countBacklog(db: Db) {
	const states = await db
		.selectFrom('jobs')
		.select((eb) => ['state', eb.fn.countAll<number>().as('count')])
		.where('state', '!=', 'done')
		.groupBy('state')
		.execute();
	const mails = await db
		.selectFrom('mails')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('state', '=', 'queued')
		.executeTakeFirst();
	const of = (wanted: string) => states.find(({ state }) => state === wanted)?.count ?? 0;
	return { waiting: of('waiting'), failed: of('failed'), queuedMails: mails?.count ?? 0 };
}

/** The jobs that were given up, the newest first, without what they were about. */
export async function failedJobs(db: Db) {
	return db
		.selectFrom('jobs')
		.select(['id', 'kind', 'createdAt', 'lastError'])
		.where('state', '=', 'failed')
		.orderBy('createdAt', 'desc')
		.limit(100)
		.execute();
}

/** Lets a job that was given up be done at once. @returns whether there was one. */
export async function reviveJob(ctx: Context, id: string): Promise<boolean> {
	const { numUpdatedRows } = await ctx.db
		.updateTable('jobs')
		.set({ state: 'waiting', attempts: 0, runAt: now(ctx), leaseUntil: null })
		.where('id', '=', id)
		.where('state', '=', 'failed')
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}
