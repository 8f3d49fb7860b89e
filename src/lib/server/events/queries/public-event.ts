import { holdHours } from '#lib/shared/events/hold.ts';
import { isPublic } from '#lib/shared/events/lifecycle.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import type { RegistrationState } from '#lib/shared/events/registration.ts';
import { now, within, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { localiser } from '#lib/server/translations/index.ts';
import { unknownToken } from '#lib/server/events/commands/cancel-registration.ts';
import { deletionDay } from '#lib/server/events/retention.ts';
import {
	findRegistration,
	findRegistrationByToken
} from '#lib/server/events/registration-repository.ts';
import { findEventBySlug } from '#lib/server/events/repository.ts';
import type { EventTable } from '#lib/server/events/tables.ts';
import { hashOfToken, idInConfirmation } from '#lib/server/events/tokens.ts';
import { cardsOf, type EventCard } from './cards.ts';

/** An event on its own page. */
export interface ResidentEvent extends EventCard {
	description: LocalText;
	/** Whether one can join from afar; the link itself is in the mail. */
	isOnlineToo: boolean;
	/** Seats; null for as many as come. */
	capacity: number | null;
	registrationOpensOn: string | null;
	registrationClosesOn: string | null;
	/** The day on which registrations are deleted. */
	deletesOn: string;
	/** For how many hours a seat is held until the address is confirmed; null where it is given at once. */
	holdHours: number | null;
	cancelReason: LocalText | null;
}

/** @throws DomainError `not-found`, for a draft too */
export async function eventForResident(ctx: Context, slug: string): Promise<ResidentEvent> {
	const event = await publicEvent(ctx, slug);
	const [card] = await cardsOf(within(ctx, 'event', event.id), [event]);
	if (!card) throw new DomainError('not-found');
	const { id, description, cancelReason, capacity } = event;
	const { registrationOpensOn, registrationClosesOn } = event;
	const say = await localiser(ctx, 'event', [id]);
	return {
		...card,
		description: say(id, 'description', description),
		isOnlineToo: event.onlineUrl !== null,
		...{ capacity, registrationOpensOn, registrationClosesOn },
		deletesOn: deletionDay(ctx, event),
		holdHours: event.isTrusted ? null : holdHours(event.startsAt, now(ctx)),
		cancelReason: cancelReason === null ? null : say(id, 'cancelReason', cancelReason)
	};
}

/** A registration as the link to cancel it shows it. */
export interface RegistrationToCancel {
	event: EventCard;
	state: RegistrationState;
	persons: number;
}

/** @throws DomainError `not-found` with one clear sentence for an unknown link. */
export async function registrationToCancel(
	ctx: Context,
	slug: string,
	token: string
): Promise<RegistrationToCancel> {
	const registration = await findRegistrationByToken(ctx.db, hashOfToken(token));
	const event = await findEventBySlug(ctx.db, slug);
	const [card] = await cardsOf(ctx, event ? [event] : []);
	if (!registration || !card || registration.eventId !== card.id) throw unknownToken();
	return { event: card, state: registration.state, persons: registration.persons };
}

/** A registration as the link to confirm it shows it: nothing that was typed. */
export interface RegistrationToConfirm {
	event: EventCard;
	/** `gone`: never confirmed in time, and deleted. `late`: the time is over, but one may still come. */
	state: RegistrationState | 'unconfirmed' | 'late' | 'gone';
}

/** @throws DomainError `not-found` with one clear sentence for an unknown link. */
export async function registrationToConfirm(
	ctx: Context,
	slug: string,
	token: string
): Promise<RegistrationToConfirm> {
	const id = idInConfirmation(ctx, token);
	const event = await findEventBySlug(ctx.db, slug);
	const [card] = await cardsOf(ctx, event ? [event] : []);
	if (id === null || !card) throw unknownToken();
	const registration = await findRegistration(ctx.db, id);
	if (!registration) return { event: card, state: 'gone' };
	if (registration.eventId !== card.id) throw unknownToken();
	const { state, confirmedOn, heldUntil } = registration;
	if (state === 'cancelled' || confirmedOn !== null) return { event: card, state };
	const isLate = heldUntil !== null && heldUntil <= now(ctx);
	return { event: card, state: isLate ? 'late' : 'unconfirmed' };
}

async function publicEvent(ctx: Context, slug: string): Promise<EventTable> {
	const event = await findEventBySlug(ctx.db, slug);
	if (!event || !isPublic(event.status)) throw new DomainError('not-found');
	return event;
}
