import { LOCALES } from '#lib/i18n/registry.ts';
import type { Citation } from '#lib/shared/measures/evidence.ts';
import type { LocalisedArea } from '#lib/server/areas/index.ts';
import { THRESHOLDS } from '#lib/shared/planning/strength.ts';
import { indicatorsFor, type LocalisedIndicator } from '#lib/server/indicators/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import {
	indicatorStandings,
	ofLargestLevel,
	type IndicatorStanding
} from '#lib/server/planning/sources/indicators.ts';
import { gather } from './texts.ts';

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
	const onTopic = (await indicatorStandings(ctx, areas)).filter(
		({ indicator }) => indicator.topicId === topicId
	);
	const inLocales: Map<string, LocalisedIndicator>[] = [];
	for (const locale of LOCALES)
		inLocales.push(new Map((await indicatorsFor(ctx, locale)).map((each) => [each.id, each])));
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
		.map((standing) => citation(standing, inLocales));
}

function citation(
	{ indicator, areaId, value, year, rank, areas }: IndicatorStanding,
	inLocales: readonly Map<string, LocalisedIndicator>[]
): Citation {
	const versions = LOCALES.map((_, index) => inLocales[index]?.get(indicator.id));
	return {
		sourceType: 'indicator',
		sourceId: indicator.id,
		key: ['indicator', indicator.id, areaId, year].join(':'),
		areaId,
		topicId: indicator.topicId,
		frozen: {
			label: gather((locale) => versions[LOCALES.indexOf(locale)]?.name),
			figure: value,
			n: null,
			date: `${year}-12-31`,
			caveats: [],
			path: null,
			indicator: {
				unit: gather((locale) => versions[LOCALES.indexOf(locale)]?.unit),
				year,
				source: indicator.source,
				rank,
				areas
			}
		}
	};
}
