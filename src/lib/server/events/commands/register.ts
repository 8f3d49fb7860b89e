import { randomUUID } from 'node:crypto';
import { holdUntil } from '#lib/shared/events/hold.ts';
import { isPublic } from '#lib/shared/events/lifecycle.ts';
import {
	CONSENT_VERSION,
	registrationSchema,
	type Needs,
	type RegistrationInput
} from '#lib/shared/events/registration.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, today, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { passGate } from '#lib/server/platform/gate/index.ts';
import { enqueue } from '#lib/server/platform/jobs/index.ts';
import { admit, type Recipient } from '#lib/server/platform/mail/index.ts';
import { REGISTER } from '#lib/server/events/gates.ts';
import { deletionDay } from '#lib/server/events/retention.ts';
import { mailParticipant } from '#lib/server/events/mails/participant-mail.ts';
import {
	findRegistrationByMail,
	insertRegistration,
	nextPosition,
	updateRegistration
} from '#lib/server/events/registration-repository.ts';
import { findEventBySlug, lockEvent } from '#lib/server/events/repository.ts';
import type { EventTable, RegistrationTable } from '#lib/server/events/tables.ts';
import { hashOfToken, tokenFor } from '#lib/server/events/tokens.ts';
import { giveSeats } from './give-seats.ts';
import { refuseUnlessOpen } from './refuse-unless-open.ts';
import { remind } from './remind.ts';

/**
 * Registers a party, with a seat or at the end of the waitlist: the mail says which, and asks to
 * confirm the address. Until that has happened the place is held for a while, and for good where staff
 * trust the occasion. Who is registered already gets a mail that says so, and the caller cannot tell.
 * @param input as the form gives it.
 * @throws DomainError `not-found`; `closed` outside the registration's time; `invalid` for more people
 * than there are seats; `rate-limited`.
 */
export async function register(
	ctx: Context,
	slug: string,
	input: RegistrationInput
): Promise<void> {
	const wish = registrationSchema.parse(input);
	const event = await findEventBySlug(ctx.db, slug);
	if (!event || !isPublic(event.status)) throw new DomainError('not-found');
	await passGate(ctx, REGISTER, event.id);
	const recipient = await admit(ctx, wish.mail);
	await inTransaction(ctx, async (tx) => {
		const held = await lockEvent(tx.db, event.id);
		if (!held) throw new DomainError('not-found');
		refuseUnlessOpen(tx, held, wish.persons);
		const known = await findRegistrationByMail(tx.db, held.id, wish.mail);
		if (known && known.confirmedOn !== null) await remind(tx, held, known, recipient);
		else if (known && keepsPlace(tx, known, wish)) await correct(tx, held, known, wish, recipient);
		else await enter(tx, held, wish, { recipient, known });
	});
}

/** Who has yet to confirm and asks for no more seats stays where they are, and no longer than before. */
function keepsPlace(
	tx: Context,
	known: RegistrationTable,
	{ persons }: RegistrationInput
): boolean {
	const counts = known.heldUntil === null || known.heldUntil > now(tx);
	return counts && persons <= known.persons;
}

async function correct(
	tx: Context,
	event: EventTable,
	known: RegistrationTable,
	wish: RegistrationInput,
	recipient: Recipient
): Promise<void> {
	await updateRegistration(tx.db, known.id, wishedFor(tx, wish));
	const seated = await giveSeats(tx, event, known.id);
	const state = seated.has(known.id) ? 'registered' : known.state;
	const corrected = { ...known, ...wishedFor(tx, wish), state };
	await mailParticipant(tx, event, corrected, 'confirm', recipient);
}

async function enter(
	tx: Context,
	event: EventTable,
	wish: RegistrationInput,
	{ recipient, known }: { recipient: Recipient; known: RegistrationTable | undefined }
): Promise<void> {
	const id = known?.id ?? randomUUID();
	const newcomer: RegistrationTable = {
		id,
		eventId: event.id,
		state: 'waitlisted',
		mail: wish.mail,
		...wishedFor(tx, wish),
		position: await nextPosition(tx.db, event.id),
		tokenHash: hashOfToken(tokenFor(tx, id)),
		consentVersion: CONSENT_VERSION,
		createdOn: today(tx),
		deleteOn: deletionDay(tx, event),
		confirmedOn: null,
		heldUntil: event.isTrusted ? null : holdUntil(event.startsAt, now(tx))
	};
	if (known) await updateRegistration(tx.db, id, newcomer);
	else await insertRegistration(tx.db, newcomer);
	await record(tx, { action: 'registration.made', objectType: 'registration', objectId: id });
	const seated = await giveSeats(tx, event, id);
	await giveBackInTime(tx, newcomer);
	const state = seated.has(id) ? 'registered' : 'waitlisted';
	await mailParticipant(tx, event, { ...newcomer, state }, 'confirm', recipient);
}

function wishedFor(
	tx: Context,
	{ name, persons, interpreter, children, access }: RegistrationInput
) {
	const hasNeeds = interpreter !== '' || children > 0 || access !== '';
	const needs: Needs = { interpreter: interpreter || null, children, access };
	return { name, persons, locale: tx.locale, needsJson: hasNeeds ? needs : null };
}

/** One job for all whose time is over at once. */
async function giveBackInTime(
	tx: Context,
	{ eventId, heldUntil }: RegistrationTable
): Promise<void> {
	if (heldUntil === null) return;
	await enqueue(tx, {
		kind: 'events.giveBackSeats',
		payload: { eventId },
		runAt: heldUntil,
		uniqueKey: `events.giveBackSeats ${eventId} ${heldUntil}`
	});
}
