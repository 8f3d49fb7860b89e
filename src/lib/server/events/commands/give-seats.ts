import { whoMovesUp } from '#lib/shared/events/seats.ts';
import { record } from '#lib/server/platform/audit.ts';
import { now, type Context } from '#lib/server/platform/context.ts';
import { mailParticipant } from '#lib/server/events/mails/participant-mail.ts';
import {
	findRegistrations,
	seatsOf,
	updateRegistration
} from '#lib/server/events/registration-repository.ts';
import type { EventTable } from '#lib/server/events/tables.ts';

/**
 * Gives the free seats to those who wait, in order of arrival, and tells them by mail; whoever has yet
 * to confirm has been asked to. Call it in the transaction that holds the event.
 * @param newcomerId of the one who comes just now, and hears of it otherwise.
 * @returns the ids of those who have got a seat.
 */
export async function giveSeats(
	tx: Context,
	event: EventTable,
	newcomerId?: string
): Promise<Set<string>> {
	if (event.status !== 'published' || event.startsAt <= now(tx)) return new Set();
	const waitlist = await findRegistrations(tx.db, event.id, now(tx), ['waitlisted']);
	const taken = (await seatsOf(tx.db, [event], now(tx))).get(event.id)?.taken ?? 0;
	const moving = whoMovesUp(waitlist, { capacity: event.capacity, taken });
	for (const registration of moving) {
		const isNew = registration.id === newcomerId;
		await updateRegistration(tx.db, registration.id, { state: 'registered' });
		await record(tx, {
			action: isNew ? 'registration.seated' : 'registration.moved-up',
			objectType: 'registration',
			objectId: registration.id
		});
		if (isNew || registration.heldUntil !== null) continue;
		await mailParticipant(tx, event, { ...registration, state: 'registered' }, 'movedUp');
	}
	return new Set(moving.map(({ id }) => id));
}
