import { SOURCE_TYPES, type Citation, type SourceType } from '#lib/shared/measures/evidence.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import { areaIdsConcerning, areaNames, type LocalisedArea } from '#lib/server/areas/index.ts';
import { seriesOf, type IndicatorValue } from '#lib/server/indicators/index.ts';
import {
	coverage,
	hashOfShown,
	measuresToCiteOn,
	type Coverage
} from '#lib/server/measures/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import type { LocalisedTopic } from '#lib/server/topics/index.ts';
import { citationsOf, placeOf, type Place } from './citations-of.ts';
import { covers } from './covers.ts';

/** A cell shows so many of each kind of source, and more of the one that is asked for. */
const MOST_SHOWN = 12;
const MOST_OF_ONE = 60;

/** A cell names so many measures, those that changed last; the list of measures has them all. */
const MOST_MEASURES = 12;

/** Of so many measures one can be chosen; all others by their number. */
const MOST_CHOICES = 40;

/** Something that can be cited as it stands today. */
export interface Citable extends Citation {
	/** Of all it shows; goes along with a click and is held against what stands there then. */
	hash: string;
	area: LocalText | null;
	/** An indicator's values over the years, ascending. */
	series: Pick<IndicatorValue, 'year' | 'value'>[];
}

/** All that stands behind one cell of the matrix. */
export interface PlanningCell {
	area: Pick<LocalisedArea, 'id' | 'code' | 'name' | 'population'>;
	above: { code: string; name: LocalText }[];
	topic: LocalisedTopic;
	citables: Citable[];
	/** What is or was done about it there, in a part of it or in the whole: the first few. */
	measures: ShownMeasure[];
	/** Beyond those among `measures`. */
	furtherMeasures: number;
	/** Of each kind of source, how many there are beyond those among `citables`. */
	further: Record<SourceType, number>;
	/** Measures the planner may cite on: those at hand. */
	choices: ShownMeasure[];
	/** Whether there are more to cite on, to be named by their number. */
	hasFurtherChoices: boolean;
}

type ShownMeasure = Pick<Coverage, 'id' | 'number' | 'title' | 'status'>;

/**
 * @param more the kind of source of which more is shown than the first few.
 * @throws DomainError `not-found` for an area the planner may not see or an unknown topic.
 */
export async function cellFor(
	ctx: Context,
	areaCode: string,
	topicCode: string,
	more: SourceType | null = null
): Promise<PlanningCell> {
	const place = await placeOf(ctx, areaCode, topicCode);
	const { area, above, topic } = place;
	const limitOf = (kind: SourceType) => (kind === more ? MOST_OF_ONE : MOST_SHOWN);
	const { citations, ideas } = await citationsOf(ctx, place, { ideas: limitOf('idea') });
	const byKind = Map.groupBy(citations, ({ sourceType }) => sourceType);
	const shown = SOURCE_TYPES.flatMap((kind) => (byKind.get(kind) ?? []).slice(0, limitOf(kind)));
	const further = (kind: SourceType, all = byKind.get(kind)?.length ?? 0) =>
		Math.max(0, all - limitOf(kind));
	return {
		area,
		above: above.map(({ code, name }) => ({ code, name })),
		topic,
		citables: await citablesOf(ctx, shown),
		further: {
			survey: further('survey'),
			idea: further('idea', ideas),
			event: further('event'),
			indicator: further('indicator')
		},
		...(await measuresOf(ctx, place))
	};
}

async function citablesOf(ctx: Context, citations: readonly Citation[]): Promise<Citable[]> {
	const names = await areaNames(ctx);
	const figures = citations.filter(({ sourceType }) => sourceType === 'indicator');
	const series = await seriesOf(ctx, {
		indicatorIds: [...new Set(figures.map(({ sourceId }) => sourceId))],
		areaIds: [...new Set(figures.flatMap(({ areaId }) => areaId ?? []))]
	});
	return citations.map((citation) => ({
		...citation,
		hash: hashOfShown(citation),
		area: names.get(citation.areaId ?? '') ?? null,
		series: series
			.filter(
				({ indicatorId, areaId }) => indicatorId === citation.sourceId && areaId === citation.areaId
			)
			.map(({ year, value }) => ({ year, value }))
	}));
}

async function measuresOf(ctx: Context, { area, topic }: Place) {
	const areaIds = await areaIdsConcerning(ctx, area);
	const here = (await coverage(ctx, { topicIds: [topic.id], areaIds })).filter((measure) =>
		covers(measure, area, topic.id, 'part')
	);
	const latest = await measuresToCiteOn(ctx, MOST_CHOICES + 1);
	const near = here.filter(({ mayEdit, status }) => mayEdit && status !== 'rejected');
	const known = new Set(near.map(({ id }) => id));
	const choices = [...near, ...latest.filter(({ id }) => !known.has(id))];
	return {
		measures: here.slice(0, MOST_MEASURES),
		furtherMeasures: Math.max(0, here.length - MOST_MEASURES),
		choices: choices.slice(0, MOST_CHOICES),
		hasFurtherChoices: choices.length > MOST_CHOICES
	};
}
