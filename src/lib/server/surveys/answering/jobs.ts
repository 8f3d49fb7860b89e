import { today, type Context } from '#lib/server/platform/context.ts';
import { enqueue, type JobHandlers } from '#lib/server/platform/jobs/index.ts';
import { deleteDraftsBefore } from './repository.ts';

/** Deletes what was not finished in time, every night. */
export const answeringJobs: JobHandlers = {
	'surveys.deleteExpiredDrafts': async (ctx) => {
		await deleteDraftsBefore(ctx.db, today(ctx));
		await scheduleDraftDeletion(ctx);
	}
};

/** Called with each draft: where there is one, there is a night that deletes it. */
export async function scheduleDraftDeletion(ctx: Context): Promise<void> {
	const date = new Date(today(ctx));
	date.setUTCDate(date.getUTCDate() + 1);
	const day = date.toISOString().slice(0, 10);
	await enqueue(ctx, {
		kind: 'surveys.deleteExpiredDrafts',
		payload: {},
		runAt: `${day}T02:30:00.000Z`,
		uniqueKey: `surveys.deleteExpiredDrafts ${day}`
	});
}
