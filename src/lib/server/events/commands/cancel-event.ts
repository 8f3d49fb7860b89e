import { RETENTION_DAYS } from '#lib/shared/events/registration.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, today, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { eventForStep } from '#lib/server/events/access.ts';
import { daysAfter } from '#lib/server/events/local-time.ts';
import { mailParticipant } from '#lib/server/events/mails/participant-mail.ts';
import {
	findRegistrations,
	updateRegistration
} from '#lib/server/events/registration-repository.ts';
import { updateEvent } from '#lib/server/events/repository.ts';

/**
 * Calls an event off, for good. Everybody who registered gets a mail with the reason and a calendar
 * file that takes it out; their registrations are deleted 14 days later, or sooner as promised.
 * @throws DomainError `not-found`; `closed` when it is no longer public or over.
 */
export async function cancelEvent(ctx: Context, id: string, reason: string): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const before = await eventForStep(tx, id, 'cancel');
		if (before.endsAt <= now(tx)) throw new DomainError('closed', 'events-staff:errors.isOver');
		const change = {
			status: 'cancelled',
			cancelReason: reason,
			revision: before.revision + 1,
			updatedAt: now(tx)
		} as const;
		await updateEvent(tx.db, id, change);
		await record(tx, { action: 'event.cancelled', objectType: 'event', objectId: id, reason });
		const soon = daysAfter(today(tx), RETENTION_DAYS);
		for (const registration of await findRegistrations(tx.db, id, now(tx))) {
			const deleteOn = registration.deleteOn < soon ? registration.deleteOn : soon;
			await updateRegistration(tx.db, registration.id, { deleteOn });
			const event = { ...before, ...change };
			await mailParticipant(tx, event, { ...registration, deleteOn }, 'eventCancelled');
		}
	});
}
