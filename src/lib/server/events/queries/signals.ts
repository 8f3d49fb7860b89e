import { isPublic } from '#lib/shared/events/lifecycle.ts';
import { DEFAULT_THRESHOLD } from '#lib/shared/statistics/index.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import { now, type Context } from '#lib/server/platform/context.ts';
import { localiser } from '#lib/server/translations/index.ts';
import { findEvents, findEventsByIds, findTags } from '#lib/server/events/repository.ts';
import type { EventTable } from '#lib/server/events/tables.ts';

/** What events in one area about one topic add up to. */
export interface EventSignal {
	/** Null for events of the whole city. */
	areaId: string | null;
	/** Null for events without a topic. */
	topicId: string | null;
	/** The events held there, the earliest first. */
	eventIds: string[];
	/** People who came, over those events whose turnout is known and not withheld; null when none is. */
	turnout: number | null;
	/** How many of the events are in `turnout`. */
	countedEvents: number;
	/** Events with fewer than `k` people: their turnout is in no sum, so it cannot be subtracted out. */
	withheldEvents: number;
}

/**
 * Events held (over, and not cancelled) per area × topic. An event of two areas counts in both, so
 * the signals must not be added up over areas or topics.
 * @param options `from` (included) and `until` (excluded) as UTC ISO bound the beginning of the
 * event; `k` is the fewest people a figure may stand for (5 unless told).
 */
export async function eventSignals(
	ctx: Context,
	options: { from?: string; until?: string; k?: number } = {}
): Promise<EventSignal[]> {
	const { from = '', until = '9', k = DEFAULT_THRESHOLD } = options;
	const held = (await findEvents(ctx.db)).filter(
		(event) => wasHeld(event, now(ctx)) && event.startsAt >= from && event.startsAt < until
	);
	const tags = await findTags(ctx.db);
	const areas = Map.groupBy(tags.areas, ({ eventId }) => eventId);
	const topics = Map.groupBy(tags.topics, ({ eventId }) => eventId);
	const signals = new Map<string, EventSignal>();
	for (const event of held) {
		for (const areaId of areas.get(event.id)?.map((tag) => tag.areaId) ?? [null])
			for (const topicId of topics.get(event.id)?.map((tag) => tag.topicId) ?? [null])
				add(signals, areaId, topicId, event, k);
	}
	return [...signals.values()];
}

function add(
	signals: Map<string, EventSignal>,
	areaId: string | null,
	topicId: string | null,
	event: EventTable,
	k: number
): void {
	const key = `${areaId}\n${topicId}`;
	const signal = signals.get(key) ?? {
		areaId,
		topicId,
		eventIds: [],
		turnout: null,
		countedEvents: 0,
		withheldEvents: 0
	};
	signals.set(key, signal);
	signal.eventIds.push(event.id);
	if (event.turnout === null) return;
	if (event.turnout < k) {
		signal.withheldEvents += 1;
		return;
	}
	signal.turnout = (signal.turnout ?? 0) + event.turnout;
	signal.countedEvents += 1;
}

function wasHeld({ status, endsAt }: EventTable, instant: string): boolean {
	switch (status) {
		case 'ended':
			return true;
		case 'published':
			return endsAt <= instant;
		case 'draft':
		case 'cancelled':
			return false;
	}
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
 * @param k the fewest people a turnout may stand for (5 unless told).
 */
export async function eventsByIds(
	ctx: Context,
	ids: readonly string[],
	k = DEFAULT_THRESHOLD
): Promise<EventSummary[]> {
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
		turnout: event.turnout !== null && event.turnout >= k ? event.turnout : null,
		isTurnoutWithheld: event.turnout !== null && event.turnout < k,
		outcome: event.outcome === null ? null : say(event.id, 'outcome', event.outcome)
	}));
}
