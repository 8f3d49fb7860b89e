import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { placed } from '#lib/server/events/access.ts';
import { mailParticipant } from '#lib/server/events/mails/participant-mail.ts';
import { canSeeParticipants } from '#lib/server/events/policy.ts';
import {
	findRegistration,
	findRegistrationByToken,
	updateRegistration
} from '#lib/server/events/registration-repository.ts';
import { lockEvent } from '#lib/server/events/repository.ts';
import type { EventTable, RegistrationTable } from '#lib/server/events/tables.ts';
import { hashOfToken } from '#lib/server/events/tokens.ts';
import { giveSeats } from './give-seats.ts';

/**
 * Cancels a registration through the link in the mail: name, address and needs are erased at once and
 * the waitlist moves up. Doing it again changes nothing.
 * @throws DomainError `not-found` for an unknown token.
 */
export async function cancelByToken(ctx: Context, slug: string, token: string): Promise<void> {
	const found = await findRegistrationByToken(ctx.db, hashOfToken(token));
	if (!found) throw unknownToken();
	await cancelHeld(ctx, found, (event) => {
		if (event.slug !== slug) throw unknownToken();
	});
}

/**
 * Cancels a registration for somebody who has called.
 * @throws DomainError `not-found` when it is not one of the actor's events.
 */
export async function cancelForSomebody(ctx: Context, registrationId: string): Promise<void> {
	const found = await findRegistration(ctx.db, registrationId);
	if (!found) throw new DomainError('not-found');
	await cancelHeld(ctx, found, async (event, tx) => {
		const [held] = await placed(tx, [event]);
		if (!held || !canSeeParticipants(tx.actor, held)) throw new DomainError('not-found');
	});
}

/** What an unknown or foreign link says. */
export function unknownToken(): DomainError {
	return new DomainError('not-found', 'events:errors.unknownToken');
}

async function cancelHeld(
	ctx: Context,
	{ id, eventId }: RegistrationTable,
	authorise: (event: EventTable, tx: Context) => void | Promise<void>
): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const event = await lockEvent(tx.db, eventId);
		const registration = await findRegistration(tx.db, id);
		if (!event || !registration) throw unknownToken();
		await authorise(event, tx);
		if (registration.state === 'cancelled') return;
		await mailParticipant(tx, event, registration, 'cancelled');
		await updateRegistration(tx.db, id, {
			state: 'cancelled',
			name: null,
			mail: null,
			needsJson: null,
			heldUntil: null
		});
		await record(tx, {
			action: 'registration.cancelled',
			objectType: 'registration',
			objectId: id
		});
		await giveSeats(tx, event);
	});
}
