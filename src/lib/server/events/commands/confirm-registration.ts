import { takesPlace } from '#lib/shared/events/lifecycle.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, today, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { mailParticipant } from '#lib/server/events/mails/participant-mail.ts';
import {
	findRegistration,
	nextPosition,
	updateRegistration
} from '#lib/server/events/registration-repository.ts';
import { lockEvent } from '#lib/server/events/repository.ts';
import type { EventTable, RegistrationTable } from '#lib/server/events/tables.ts';
import { idInConfirmation } from '#lib/server/events/tokens.ts';
import { unknownToken } from './cancel-registration.ts';
import { giveSeats } from './give-seats.ts';
import { refuseUnlessOpen } from './refuse-unless-open.ts';

/**
 * Confirms the address of a registration, and writes to it what comes of it. Doing it again changes
 * nothing. Who comes too late registers anew, at the end of the waitlist.
 * @throws DomainError `not-found` for a link not made here; `closed` when the registration is gone or
 * the event is over.
 */
export async function confirmRegistration(
	ctx: Context,
	slug: string,
	token: string
): Promise<void> {
	const id = idInConfirmation(ctx, token);
	if (id === null) throw unknownToken();
	const found = await findRegistration(ctx.db, id);
	if (!found) throw new DomainError('closed', 'events:errors.confirmedTooLate');
	await inTransaction(ctx, async (tx) => {
		const event = await lockEvent(tx.db, found.eventId);
		const registration = await findRegistration(tx.db, id);
		if (event?.slug !== slug || !registration) throw unknownToken();
		if (registration.state === 'cancelled' || registration.confirmedOn !== null) return;
		await confirm(tx, event, registration);
	});
}

async function confirm(
	tx: Context,
	event: EventTable,
	registration: RegistrationTable
): Promise<void> {
	const { id, heldUntil } = registration;
	const isLate = heldUntil !== null && heldUntil <= now(tx);
	if (!takesPlace(event.status) || event.startsAt <= now(tx))
		throw new DomainError('closed', 'events:window.over');
	if (isLate) refuseUnlessOpen(tx, event, registration.persons);
	const confirmed: RegistrationTable = {
		...registration,
		...(isLate && { state: 'waitlisted', position: await nextPosition(tx.db, event.id) }),
		confirmedOn: today(tx),
		heldUntil: null
	};
	await updateRegistration(tx.db, id, confirmed);
	await record(tx, { action: 'registration.confirmed', objectType: 'registration', objectId: id });
	const seated = isLate ? await giveSeats(tx, event, id) : new Set<string>();
	const state = seated.has(id) ? 'registered' : confirmed.state;
	const kind = state === 'registered' ? 'registered' : 'waitlisted';
	await mailParticipant(tx, event, { ...confirmed, state }, kind);
}
