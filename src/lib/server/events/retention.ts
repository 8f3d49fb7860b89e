import { RETENTION_DAYS } from '#lib/shared/events/registration.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, today, type Context } from '#lib/server/platform/context.ts';
import { enqueue } from '#lib/server/platform/jobs/index.ts';
import { daysAfter, instantOf, localTimeOf } from './local-time.ts';
import { deleteRegistrationsUntil } from './registration-repository.ts';

/** The day on which the registrations of an event are deleted, `YYYY-MM-DD`. */
export function deletionDay(ctx: Context, { endsAt }: { endsAt: string }): string {
	return daysAfter(localTimeOf(endsAt, ctx.config.TIME_ZONE).day, RETENTION_DAYS);
}

/** Sees to it that a day's deletion runs: one job a day, early in the municipality's morning. */
export async function scheduleDeletion(tx: Context, day: string): Promise<void> {
	await enqueue(tx, {
		kind: 'events.delete-registrations',
		payload: {},
		runAt: instantOf(day, '00:05', tx.config.TIME_ZONE),
		uniqueKey: `events.delete-registrations:${day}`
	});
}

/**
 * Deletes every registration whose day has come, with all that was said in it.
 * @returns how many.
 */
export async function deleteDueRegistrations(ctx: Context): Promise<number> {
	return inTransaction(ctx, async (tx) => {
		const day = today(tx);
		const deleted = await deleteRegistrationsUntil(tx.db, day);
		if (deleted > 0)
			await record(tx, {
				action: 'registrations.deleted',
				objectType: 'registrations',
				objectId: day,
				reason: 'events.retention'
			});
		return deleted;
	});
}
