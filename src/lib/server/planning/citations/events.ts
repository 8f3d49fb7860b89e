import { LOCALES } from '#lib/i18n/registry.ts';
import type { Caveat, Citation } from '#lib/shared/measures/evidence.ts';
import type { LocalisedArea } from '#lib/server/areas/index.ts';
import { eventsByIds, eventSignals, type EventSummary } from '#lib/server/events/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import type { Rows } from '#lib/server/planning/rows.ts';
import { gather } from './texts.ts';

/** The events held about a topic in an area, the latest first. */
export async function eventCitations(
	ctx: Context,
	rows: Rows,
	area: LocalisedArea,
	topicId: string
): Promise<Citation[]> {
	const ids = new Set(
		(await eventSignals(ctx))
			.filter(
				(signal) =>
					signal.topicId === topicId &&
					rows.holding(signal.areaId).some((row) => row.id === area.id)
			)
			.flatMap(({ eventIds }) => eventIds)
	);
	const inLocales: Map<string, EventSummary>[] = [];
	for (const locale of LOCALES) {
		const events = await eventsByIds({ ...ctx, locale }, [...ids]);
		inLocales.push(new Map(events.map((event) => [event.id, event])));
	}
	return [...(inLocales[0]?.values() ?? [])]
		.sort((a, b) => (a.startsAt < b.startsAt ? 1 : -1))
		.map((event) => citation(event, inLocales, area.id, topicId));
}

function citation(
	event: EventSummary,
	inLocales: readonly Map<string, EventSummary>[],
	areaId: string,
	topicId: string
): Citation {
	const versions = LOCALES.map((_, index) => inLocales[index]?.get(event.id));
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
			label: gather((locale) => versions[LOCALES.indexOf(locale)]?.title),
			figure: event.turnout,
			n: null,
			date: event.startsAt.slice(0, 10),
			caveats,
			path: `/events/${event.slug}`,
			event: {
				outcome: event.outcome && gather((locale) => versions[LOCALES.indexOf(locale)]?.outcome)
			}
		}
	};
}
