import { today, type Context } from '#lib/server/platform/context.ts';
import { enqueue } from '#lib/server/platform/jobs/index.ts';
import { deleteDue } from './repository.ts';

const KEPT_MONTHS = 24;

/** So many days a subscription waits to be confirmed. */
export const PENDING_DAYS = 7;

/** The day `YYYY-MM-DD` on which an address left today is deleted; say it where it is asked for. */
export function deletionDate(ctx: Context): string {
	const date = new Date(today(ctx));
	date.setUTCMonth(date.getUTCMonth() + KEPT_MONTHS);
	return date.toISOString().slice(0, 10);
}

/** Deletes the addresses whose day has come, and sees to it that the next day does the same. */
export async function deleteDueAddresses(ctx: Context): Promise<void> {
	await deleteDue(ctx.db, today(ctx), daysFrom(today(ctx), -PENDING_DAYS));
	await scheduleRetention(ctx);
}

/** Called with each subscription: where there is an address there is a day that deletes it. */
export async function scheduleRetention(ctx: Context): Promise<void> {
	const day = daysFrom(today(ctx), 1);
	await enqueue(ctx, {
		kind: 'notifications.retention',
		payload: {},
		runAt: `${day}T02:00:00.000Z`,
		uniqueKey: `notifications.retention ${day}`
	});
}

function daysFrom(day: string, days: number): string {
	const date = new Date(day);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}
