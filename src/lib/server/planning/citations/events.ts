import { SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import type { Caveat, Citation } from '#lib/shared/measures/evidence.ts';
import type { LocalisedArea } from '#lib/server/areas/index.ts';
import { eventsByIds, heldEvents, type EventSummary } from '#lib/server/events/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { textsInAllLanguages, type TextsOf } from '#lib/server/translations/index.ts';
import type { Rows } from '#lib/server/planning/rows.ts';

/** The events held about a topic in an area, the latest first. */
export async function eventCitations(
	ctx: Context,
	rows: Rows,
	area: LocalisedArea,
	topicId: string
): Promise<Citation[]> {
	const ids = (await heldEvents(ctx))
		.filter(({ topicIds }) => topicIds.includes(topicId))
		.filter(({ areaIds }) =>
			(areaIds.length > 0 ? areaIds : [null]).some((id) => rows.holding(id).length > 0)
		)
		.map(({ id }) => id);
	const events = await eventsByIds({ ...ctx, locale: SOURCE_LOCALE }, ids);
	const textsOf = await textsInAllLanguages(ctx, { event: ids });
	return events
		.sort((a, b) => (a.startsAt < b.startsAt ? 1 : -1))
		.map((event) => citation(event, textsOf, area.id, topicId));
}

/** @param event with its texts in the source language. */
function citation(
	event: EventSummary,
	textsOf: TextsOf,
	areaId: string,
	topicId: string
): Citation {
	const caveats: Caveat[] = ['not-representative'];
	if (event.isTurnoutWithheld) caveats.push('withheld');
	const [onlyArea, ...others] = event.areaIds;
	return {
		sourceType: 'event',
		sourceId: event.id,
		key: `event:${event.id}`,
		areaId: others.length === 0 ? (onlyArea ?? null) : areaId,
		topicId,
		frozen: {
			label: textsOf('event', event.id, 'title', event.title.text),
			figure: event.turnout,
			n: null,
			date: event.startsAt.slice(0, 10),
			caveats,
			path: `/events/${event.slug}`,
			event: {
				outcome: event.outcome && textsOf('event', event.id, 'outcome', event.outcome.text)
			}
		}
	};
}
