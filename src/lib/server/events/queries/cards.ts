import {
	registrationWindow,
	type RegistrationWindow
} from '#lib/shared/events/registration-window.ts';
import { noneTaken, seatsInWords, type SeatsInWords } from '#lib/shared/events/seats.ts';
import { DEFAULT_THRESHOLD } from '#lib/shared/statistics/index.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import { everyLocalisedArea } from '#lib/server/areas/index.ts';
import { now, today, type Context } from '#lib/server/platform/context.ts';
import { everyTopic } from '#lib/server/topics/index.ts';
import { localiser, type Say } from '#lib/server/translations/index.ts';
import { placed, type PlacedEvent } from '#lib/server/events/access.ts';
import { localTimeOf } from '#lib/server/events/local-time.ts';
import { seatsOf } from '#lib/server/events/registration-repository.ts';
import type { EventTable } from '#lib/server/events/tables.ts';

/** An area or a topic, by code and name. */
export interface Tag {
	code: string;
	name: LocalText;
}

/** An event as residents see it in a list, in the context's language. */
export interface EventCard extends Pick<
	EventTable,
	| 'id'
	| 'slug'
	| 'status'
	| 'startsAt'
	| 'endsAt'
	| 'place'
	| 'address'
	| 'hasChildcare'
	| 'isStepFree'
> {
	title: LocalText;
	/** The days `YYYY-MM-DD` of the municipality on which it begins and ends. */
	startsOn: string;
	endsOn: string;
	/** None for the whole city. */
	areas: Tag[];
	topics: Tag[];
	/** Language codes. */
	languages: string[];
	interpreters: string[];
	window: RegistrationWindow;
	/** How full it is, in words only. */
	seats: SeatsInWords;
	/** Whether anybody can come without seats running out. */
	isUnlimited: boolean;
	/** People who came; null when unknown or fewer than five. */
	turnout: number | null;
	outcome: LocalText | null;
}

/** Shapes events for residents. */
export async function cardsOf(ctx: Context, rows: readonly EventTable[]): Promise<EventCard[]> {
	const events = await placed(ctx, rows);
	const ids = events.map(({ id }) => id);
	const say = await localiser(ctx, 'event', ids);
	const areas = new Map((await everyLocalisedArea(ctx)).map((area) => [area.id, area]));
	const topics = new Map((await everyTopic(ctx)).map((topic) => [topic.id, topic]));
	const seats = await seatsOf(ctx.db, events, now(ctx));
	return events.map((event) => ({
		...factsOf(ctx, event, say),
		areas: event.areaIds.flatMap((id) => tagOf(areas.get(id))),
		topics: event.topicIds.flatMap((id) => tagOf(topics.get(id))),
		seats: seatsInWords(seats.get(event.id) ?? noneTaken(null))
	}));
}

function tagOf(tag: Tag | undefined): Tag[] {
	return tag ? [{ code: tag.code, name: tag.name }] : [];
}

function factsOf(ctx: Context, event: PlacedEvent, say: Say) {
	const { id, slug, status, startsAt, endsAt, place, address, hasChildcare, isStepFree } = event;
	const { turnout, outcome } = event;
	return {
		...{ id, slug, status, startsAt, endsAt, place, address, hasChildcare, isStepFree },
		title: say(id, 'title', event.title),
		startsOn: localTimeOf(startsAt, ctx.config.TIME_ZONE).day,
		endsOn: localTimeOf(endsAt, ctx.config.TIME_ZONE).day,
		languages: event.languagesJson,
		interpreters: event.interpretersJson,
		window: registrationWindow(event, now(ctx), today(ctx)),
		isUnlimited: event.capacity === null,
		turnout: turnout !== null && turnout >= DEFAULT_THRESHOLD ? turnout : null,
		outcome: outcome === null ? null : say(id, 'outcome', outcome)
	};
}
