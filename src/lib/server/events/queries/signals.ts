import { isPublic } from '#lib/shared/events/lifecycle.ts';
import { DEFAULT_THRESHOLD } from '#lib/shared/statistics/index.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import { now, once, type Context } from '#lib/server/platform/context.ts';
import { localiser } from '#lib/server/translations/index.ts';
import { place, type Placed } from '#lib/server/areas/index.ts';
import { canEdit } from '#lib/server/events/policy.ts';
import { findEventsByIds, findHeldEvents, findTags } from '#lib/server/events/repository.ts';

/** An event that people came to, as the planner's signals count it. */
export interface HeldEvent extends Placed {
	id: string;
	/** In the source language. */
	title: string;
	/** UTC ISO. */
	startsAt: string;
	/** None: the whole city. */
	areaIds: string[];
	topicIds: string[];
	/** People who came; null when unknown or withheld: fewer than k are in no sum. */
	turnout: number | null;
	isTurnoutWithheld: boolean;
	/** Whether nobody has said yet how many came. */
	isTurnoutMissing: boolean;
}

/** The events that are over and were not called off, the earliest first, read once per request. */
export function heldEvents(ctx: Context): Promise<HeldEvent[]> {
	return once(ctx, 'held events', async () => {
		const rows = await findHeldEvents(ctx.db, now(ctx));
		const placed = await place(ctx, rows, ({ areaIds }) => areaIds);
		return placed.map(({ turnout, status, ...event }) => ({
			...event,
			...turnoutOf(turnout),
			isTurnoutMissing: turnout === null && status === 'published'
		}));
	});
}

/** The actor's own events that are over and of which nobody has said yet how many came. */
export async function eventsWithoutTurnout(ctx: Context): Promise<HeldEvent[]> {
	return (await heldEvents(ctx)).filter(
		(event) => event.isTurnoutMissing && canEdit(ctx.actor, event)
	);
}

function turnoutOf(turnout: number | null) {
	const isTurnoutWithheld = turnout !== null && turnout < DEFAULT_THRESHOLD;
	return { turnout: isTurnoutWithheld ? null : turnout, isTurnoutWithheld };
}

/** One event as evidence shows it. */
export interface EventSummary {
	id: string;
	slug: string;
	title: LocalText;
	startsAt: string;
	place: string;
	areaIds: string[];
	topicIds: string[];
	/** People who came; null when unknown or withheld. */
	turnout: number | null;
	isTurnoutWithheld: boolean;
	/** What came of it; null when nothing has been written yet. */
	outcome: LocalText | null;
}

/**
 * Events by id in the context's language, the earliest first; drafts and unknown ids are left out.
 */
export async function eventsByIds(ctx: Context, ids: readonly string[]): Promise<EventSummary[]> {
	const events = (await findEventsByIds(ctx.db, ids)).filter(({ status }) => isPublic(status));
	const tags = await findTags(ctx.db, ids);
	const say = await localiser(ctx, 'event', ids);
	return events.map((event) => ({
		id: event.id,
		slug: event.slug,
		title: say(event.id, 'title', event.title),
		startsAt: event.startsAt,
		place: event.place,
		areaIds: tags.areas.filter(({ eventId }) => eventId === event.id).map((tag) => tag.areaId),
		topicIds: tags.topics.filter(({ eventId }) => eventId === event.id).map((tag) => tag.topicId),
		...turnoutOf(event.turnout),
		outcome: event.outcome === null ? null : say(event.id, 'outcome', event.outcome)
	}));
}
