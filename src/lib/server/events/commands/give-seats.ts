import { whoMovesUp } from '#lib/shared/events/seats.ts';
import { record } from '#lib/server/platform/audit.ts';
import { now, type Context } from '#lib/server/platform/context.ts';
import { mailParticipant } from '#lib/server/events/mails/participant-mail.ts';
import {
	findRegistrations,
	seatsOf,
	updateRegistration
} from '#lib/server/events/registration-repository.ts';
import type { EventTable, RegistrationTable } from '#lib/server/events/tables.ts';

/**
 * Gives the free seats to those who wait, in order of arrival, and tells them by mail. Call it in the
 * transaction that holds the event.
 * @param newcomer the one who registers just now and gets a first mail instead, with or without seat.
 */
export async function giveSeats(
	tx: Context,
	event: EventTable,
	newcomer?: RegistrationTable
): Promise<void> {
	if (event.status !== 'published' || event.startsAt <= now(tx)) return;
	const waitlist = await findRegistrations(tx.db, event.id, ['waitlisted']);
	const taken = (await seatsOf(tx.db, [event])).get(event.id)?.taken ?? 0;
	const moving = whoMovesUp(waitlist, { capacity: event.capacity, taken });
	for (const registration of moving) {
		const isNew = registration.id === newcomer?.id;
		const seated: RegistrationTable = { ...registration, state: 'registered' };
		await updateRegistration(tx.db, registration.id, { state: 'registered' });
		await record(tx, {
			action: isNew ? 'registration.seated' : 'registration.moved-up',
			objectType: 'registration',
			objectId: registration.id
		});
		await mailParticipant(tx, event, seated, isNew ? 'registered' : 'movedUp');
	}
	if (newcomer && !moving.some(({ id }) => id === newcomer.id))
		await mailParticipant(tx, event, newcomer, 'waitlisted');
}
