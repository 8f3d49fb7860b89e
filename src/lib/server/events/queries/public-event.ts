import { isPublic } from '#lib/shared/events/lifecycle.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import type { RegistrationState } from '#lib/shared/events/registration.ts';
import { within, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { localiser } from '#lib/server/translations/index.ts';
import { unknownToken } from '#lib/server/events/commands/cancel-registration.ts';
import { deletionDay } from '#lib/server/events/retention.ts';
import { findRegistrationByToken } from '#lib/server/events/registration-repository.ts';
import { findEventBySlug } from '#lib/server/events/repository.ts';
import type { EventTable } from '#lib/server/events/tables.ts';
import { hashOfToken } from '#lib/server/events/tokens.ts';
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
		cancelReason: cancelReason === null ? null : say(id, 'cancelReason', cancelReason)
	};
}

/** A registration as the link in the mail shows it. */
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

async function publicEvent(ctx: Context, slug: string): Promise<EventTable> {
	const event = await findEventBySlug(ctx.db, slug);
	if (!event || !isPublic(event.status)) throw new DomainError('not-found');
	return event;
}
