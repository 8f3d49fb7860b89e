import { isPublic } from '#lib/shared/events/lifecycle.ts';
import { randomUUID } from 'node:crypto';
import {
	CONSENT_VERSION,
	registrationSchema,
	type Needs,
	type RegistrationInput
} from '#lib/shared/events/registration.ts';
import { registrationWindow } from '#lib/shared/events/registration-window.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, today, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { limitRate, passGate } from '#lib/server/platform/gate/index.ts';
import { REGISTER } from '#lib/server/events/gates.ts';
import { deletionDay } from '#lib/server/events/retention.ts';
import { mailParticipant } from '#lib/server/events/mails/participant-mail.ts';
import {
	findRegistrationByMail,
	insertRegistration,
	nextPosition
} from '#lib/server/events/registration-repository.ts';
import { findEventBySlug, lockEvent } from '#lib/server/events/repository.ts';
import type { EventTable, RegistrationTable } from '#lib/server/events/tables.ts';
import { hashOfToken, tokenFor } from '#lib/server/events/tokens.ts';
import { giveSeats } from './give-seats.ts';

/** One mailbox is not to be flooded. */
const PER_MAIL = { points: 8, windowSeconds: 3600 };

/**
 * Registers a party, with a seat or at the end of the waitlist: the mail says which. Who is registered
 * already gets a mail that says so, and the caller cannot tell.
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
	await limitRate(ctx, { name: 'events.registerMail', subject: wish.mail, ...PER_MAIL });
	await inTransaction(ctx, async (tx) => {
		const held = await lockEvent(tx.db, event.id);
		if (!held) throw new DomainError('not-found');
		refuseUnlessOpen(tx, held, wish.persons);
		const known = await findRegistrationByMail(tx.db, held.id, wish.mail);
		if (known) await remind(tx, held, known);
		else await enter(tx, held, wish);
	});
}

function refuseUnlessOpen(tx: Context, event: EventTable, persons: number): void {
	const window = registrationWindow(event, now(tx), today(tx));
	if (window !== 'open') throw new DomainError('closed', `events:window.${window}`);
	if (event.capacity !== null && persons > event.capacity)
		throw new DomainError('invalid', 'events:errors.tooManyPersons', { count: event.capacity });
}

async function remind(tx: Context, event: EventTable, known: RegistrationTable): Promise<void> {
	const kind = known.state === 'registered' ? 'alreadyRegistered' : 'alreadyWaitlisted';
	await mailParticipant(tx, event, known, kind);
}

async function enter(tx: Context, event: EventTable, wish: RegistrationInput): Promise<void> {
	const id = randomUUID();
	const newcomer: RegistrationTable = {
		id,
		eventId: event.id,
		state: 'waitlisted',
		name: wish.name,
		mail: wish.mail,
		persons: wish.persons,
		locale: tx.locale,
		needsJson: needsOf(wish),
		position: await nextPosition(tx.db, event.id),
		tokenHash: hashOfToken(tokenFor(tx, id)),
		consentVersion: CONSENT_VERSION,
		createdOn: today(tx),
		deleteOn: deletionDay(tx, event)
	};
	await insertRegistration(tx.db, newcomer);
	await record(tx, { action: 'registration.made', objectType: 'registration', objectId: id });
	await giveSeats(tx, event, newcomer);
}

function needsOf({ interpreter, children, access }: RegistrationInput): Needs | null {
	if (interpreter === '' && children === 0 && access === '') return null;
	return { interpreter: interpreter || null, children, access };
}
