import { today, type Context } from '#lib/server/platform/context.ts';
import type { RetentionRule } from '#lib/server/platform/retention/index.ts';
import { deleteSubscriptionsDue, deleteUnconfirmed } from './repository.ts';

const KEPT_MONTHS = 24;

/** So many days a subscription waits to be confirmed. */
export const PENDING_DAYS = 7;

/** The day `YYYY-MM-DD` on which an address left today is deleted; say it where it is asked for. */
export function deletionDate(ctx: Context): string {
	const date = new Date(today(ctx));
	date.setUTCMonth(date.getUTCMonth() + KEPT_MONTHS);
	return date.toISOString().slice(0, 10);
}

export const notificationsRetention: RetentionRule[] = [
	{
		name: 'notifications.subscriptions',
		days: 0,
		deleteSome: (db, { day }, limit) => deleteSubscriptionsDue(db, day, limit)
	},
	{
		name: 'notifications.unconfirmed',
		days: PENDING_DAYS,
		deleteSome: (db, { day }, limit) => deleteUnconfirmed(db, day, limit)
	}
];
