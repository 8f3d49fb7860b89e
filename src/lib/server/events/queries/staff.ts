import type { EventInput } from '#lib/shared/events/event.ts';
import { listPage } from '#lib/shared/lists/page.ts';
import { areaIdsHeld } from '#lib/server/areas/index.ts';
import { countStaffEvents, findStaffEvents } from '#lib/server/events/staff-event-repository.ts';
import { isSpokenLanguage } from '#lib/i18n/spoken-languages.ts';
import { noneTaken, type Seats } from '#lib/shared/events/seats.ts';
import { now, type Context } from '#lib/server/platform/context.ts';
import {
	placed,
	visibleEvent,
	visibleEvents,
	type PlacedEvent
} from '#lib/server/events/access.ts';
import { localTimeOf } from '#lib/server/events/local-time.ts';
import { EDITORS } from '#lib/server/events/policy.ts';
import { seatsOf } from '#lib/server/events/registration-repository.ts';

/** An event in the list of those the actor prepares. */
export interface StaffEvent extends PlacedEvent {
	seats: Seats;
	isOver: boolean;
	/** The days `YYYY-MM-DD` of the municipality on which it begins and ends. */
	startsOn: string;
	endsOn: string;
}

/** The actor's events, the earliest first. */
export async function eventsForStaff(ctx: Context): Promise<StaffEvent[]> {
	return withSeats(ctx, await visibleEvents(ctx));
}

const PER_PAGE = 40;

/** A page of the actor's events: what is to come, then what was. */
export async function eventPageForStaff(
	ctx: Context,
	asked: number
): Promise<{ events: StaffEvent[]; page: number; pages: number }> {
	const heldAreaIds = await areaIdsHeld(ctx, EDITORS);
	const coming = { heldAreaIds, ending: { now: now(ctx), isOver: false } };
	const over = { heldAreaIds, ending: { now: now(ctx), isOver: true } };
	const ahead = await countStaffEvents(ctx.db, coming);
	const total = ahead + (await countStaffEvents(ctx.db, over));
	const { page, pages, offset, limit } = listPage(asked, total, PER_PAGE);
	const first = await findStaffEvents(ctx.db, coming, { offset, limit });
	const window = { offset: Math.max(0, offset - ahead), limit: limit - first.length };
	const rest = window.limit > 0 ? await findStaffEvents(ctx.db, over, window) : [];
	const events = await withSeats(ctx, await placed(ctx, [...first, ...rest]));
	return { events, page, pages };
}

/** @throws DomainError `not-found` */
export async function eventForStaff(ctx: Context, id: string): Promise<StaffEvent> {
	const event = await visibleEvent(ctx, id);
	const seats = (await seatsOf(ctx.db, [event], now(ctx))).get(id);
	return staffEvent(ctx, event, seats);
}

async function withSeats(ctx: Context, events: PlacedEvent[]): Promise<StaffEvent[]> {
	const seats = await seatsOf(ctx.db, events, now(ctx));
	return events.map((event) => staffEvent(ctx, event, seats.get(event.id)));
}

function staffEvent(ctx: Context, event: PlacedEvent, seats?: Seats): StaffEvent {
	return {
		...event,
		seats: seats ?? noneTaken(event.capacity),
		isOver: event.endsAt <= now(ctx),
		startsOn: localTimeOf(event.startsAt, ctx.config.TIME_ZONE).day,
		endsOn: localTimeOf(event.endsAt, ctx.config.TIME_ZONE).day
	};
}

/** An event as the form shows it, in the municipality's days and times. */
export function inputOf(ctx: Context, event: PlacedEvent): EventInput {
	const start = localTimeOf(event.startsAt, ctx.config.TIME_ZONE);
	const end = localTimeOf(event.endsAt, ctx.config.TIME_ZONE);
	return {
		title: event.title,
		description: event.description,
		startsOn: start.day,
		startsTime: start.time,
		endsOn: end.day === start.day ? '' : end.day,
		endsTime: end.time,
		place: event.place,
		address: event.address,
		onlineUrl: event.onlineUrl ?? '',
		areaIds: event.areaIds,
		topicIds: event.topicIds,
		languages: event.languagesJson.filter(isSpokenLanguage),
		interpreters: event.interpretersJson.filter(isSpokenLanguage),
		hasChildcare: event.hasChildcare,
		isStepFree: event.isStepFree,
		capacity: event.capacity,
		registrationOpensOn: event.registrationOpensOn ?? '',
		registrationClosesOn: event.registrationClosesOn ?? '',
		isTrusted: event.isTrusted
	};
}
