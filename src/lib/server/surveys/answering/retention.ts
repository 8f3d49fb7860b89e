import { today, type Context } from '#lib/server/platform/context.ts';
import { enqueue } from '#lib/server/platform/jobs/index.ts';
import { deleteSheetsBefore } from './repository.ts';

/** Deletes what was not finished in time, and sees to it that the next night does the same. */
export async function deleteExpiredSheets(ctx: Context): Promise<void> {
	await deleteSheetsBefore(ctx.db, today(ctx));
	await scheduleSheetDeletion(ctx);
}

/** Called with each sheet: where there is one, there is a night that deletes it. */
export async function scheduleSheetDeletion(ctx: Context): Promise<void> {
	const date = new Date(today(ctx));
	date.setUTCDate(date.getUTCDate() + 1);
	const day = date.toISOString().slice(0, 10);
	await enqueue(ctx, {
		kind: 'surveys.deleteExpiredSheets',
		payload: {},
		runAt: `${day}T02:30:00.000Z`,
		uniqueKey: `surveys.deleteExpiredSheets ${day}`
	});
}
