import { SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import type { Citation } from '#lib/shared/measures/evidence.ts';
import type { LocalisedArea } from '#lib/server/areas/index.ts';
import { THRESHOLDS } from '#lib/shared/planning/strength.ts';
import type { Context } from '#lib/server/platform/context.ts';
import {
	indicatorStandings,
	ofLargestLevel,
	type IndicatorStanding
} from '#lib/server/planning/sources/indicators.ts';
import { textsInAllLanguages, type TextsOf } from '#lib/server/translations/index.ts';

/** Of the parts of an area those that stand out are shown, and no more than these. */
const MOST_PARTS = 8;

/** Where an area, or each of its parts, stands by the indicators on a topic; the greatest need first. */
export async function indicatorCitations(
	ctx: Context,
	areas: readonly LocalisedArea[],
	area: LocalisedArea,
	topicId: string
): Promise<Citation[]> {
	const pathOf = new Map(areas.map(({ id, path }) => [id, path]));
	const inSource = { ...ctx, locale: SOURCE_LOCALE };
	const onTopic = await indicatorStandings(inSource, areas, topicId);
	const ids = [...new Set(onTopic.map(({ indicator }) => indicator.id))];
	const textsOf = await textsInAllLanguages(ctx, { indicator: ids });
	const own = onTopic.filter(({ areaId }) => areaId === area.id);
	const parts = onTopic.filter(
		({ areaId, indicator }) =>
			areaId !== area.id &&
			pathOf.get(areaId)?.startsWith(area.path) &&
			!own.some((standing) => standing.indicator.id === indicator.id)
	);
	const outstanding = ofLargestLevel(parts, (id) => pathOf.get(id) ?? '')
		.filter(({ z }) => z >= THRESHOLDS.indicator[0])
		.sort((a, b) => b.z - a.z)
		.slice(0, MOST_PARTS);
	return [...own, ...outstanding]
		.sort((a, b) => b.z - a.z)
		.map((standing) => citation(standing, textsOf));
}

/** @param standing with the indicator's texts in the source language. */
function citation(
	{ indicator, areaId, value, year, rank, areas }: IndicatorStanding,
	textsOf: TextsOf
): Citation {
	return {
		sourceType: 'indicator',
		sourceId: indicator.id,
		key: ['indicator', indicator.id, areaId, year].join(':'),
		areaId,
		topicId: indicator.topicId,
		frozen: {
			label: textsOf('indicator', indicator.id, 'name', indicator.name.text),
			figure: value,
			n: null,
			date: `${year}-12-31`,
			caveats: [],
			path: null,
			indicator: {
				unit: textsOf('indicator', indicator.id, 'unit', indicator.unit.text),
				year,
				source: indicator.source,
				rank,
				areas
			}
		}
	};
}
