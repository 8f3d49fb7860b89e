import { RETENTION_DAYS } from '#lib/shared/events/registration.ts';
import type { Context } from '#lib/server/platform/context.ts';
import type { RetentionRule } from '#lib/server/platform/retention/index.ts';
import { daysAfter, localTimeOf } from './local-time.ts';
import { deleteRegistrationsUntil, deleteUnconfirmed } from './registration-repository.ts';

/** The day on which the registrations of an event are deleted, `YYYY-MM-DD`. */
export function deletionDay(ctx: Context, { endsAt }: { endsAt: string }): string {
	return daysAfter(localTimeOf(endsAt, ctx.config.TIME_ZONE).day, RETENTION_DAYS);
}

/** So many days after its time a registration that nobody has confirmed is deleted. */
const UNCONFIRMED_DAYS = 1;

export const eventsRetention: RetentionRule[] = [
	{
		name: 'events.registrations',
		days: 0,
		deleteSome: (db, { day }, limit) => deleteRegistrationsUntil(db, day, limit),
		record: { action: 'registrations.deleted', objectType: 'registrations' }
	},
	{
		// Until then a late confirmation is still understood.
		name: 'events.unconfirmed',
		days: UNCONFIRMED_DAYS,
		deleteSome: (db, { instant }, limit) => deleteUnconfirmed(db, instant, limit),
		record: { action: 'registrations.deleted', objectType: 'registrations' }
	}
];
