import { SOURCE_TYPES, type Citation, type SourceType } from '#lib/shared/measures/evidence.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import { areaNames, type LocalisedArea } from '#lib/server/areas/index.ts';
import { indicatorsOfArea, type IndicatorValue } from '#lib/server/indicators/index.ts';
import { cite, citedOn, coverage, hashOfShown, type Coverage } from '#lib/server/measures/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { topicsFor, type LocalisedTopic } from '#lib/server/topics/index.ts';
import { eventCitations } from './citations/events.ts';
import { ideaCitations } from './citations/ideas.ts';
import { indicatorCitations } from './citations/indicators.ts';
import { surveyCitations } from './citations/surveys.ts';
import { covers } from './covers.ts';
import { plannedArea } from './reach.ts';
import { Rows } from './rows.ts';

/** A cell shows so many ideas, those with most supports; a board shows them all. */
const MOST_IDEAS = 40;

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
	/** What is or was done about it there, in a part of it or in the whole. */
	measures: Coverage[];
	/** Published ideas beyond those among `citables`. */
	furtherIdeas: number;
	/** Measures the planner may cite on. */
	choices: Coverage[];
}

export interface ChosenMeasure {
	id: string;
	number: string;
	title: string;
	/** What it cites already, and in which state. */
	cited: { key: string; hash: string }[];
}

interface Place {
	area: LocalisedArea;
	above: LocalisedArea[];
	all: LocalisedArea[];
	topic: LocalisedTopic;
}

/** @throws DomainError `not-found` for an area the planner may not see or an unknown topic. */
export async function cellFor(
	ctx: Context,
	areaCode: string,
	topicCode: string
): Promise<PlanningCell> {
	const { area, above, all, topic } = await placeOf(ctx, areaCode, topicCode);
	const everything = await citationsOf(ctx, { area, above, all, topic });
	const ideas = everything.filter(({ sourceType }) => sourceType === 'idea');
	const further = new Set(ideas.slice(MOST_IDEAS));
	const found = everything.filter((citation) => !further.has(citation));
	const names = await areaNames(ctx);
	const citables: Citable[] = [];
	for (const citation of found) {
		citables.push({
			...citation,
			hash: hashOfShown(citation),
			area: names.get(citation.areaId ?? '') ?? null,
			series: await seriesOf(ctx, citation)
		});
	}
	const measures = await coverage(ctx);
	return {
		area,
		above: above.map(({ code, name }) => ({ code, name })),
		topic,
		citables,
		furtherIdeas: further.size,
		measures: measures.filter((measure) => covers(measure, area, topic.id, 'part')),
		choices: measures.filter(({ mayEdit, status }) => mayEdit && status !== 'rejected')
	};
}

/**
 * Cites what stands behind a cell on a measure, exactly as the planner saw it.
 * @param seen key and hash as `cellFor` gave them.
 * @returns whether it is new there.
 * @throws DomainError `conflict` when it is gone or shows something else by now; `not-found`, `forbidden`
 * for the measure.
 */
export async function citeFromCell(
	ctx: Context,
	place: { area: string; topic: string },
	seen: { key: string; hash: string },
	measureId: string
): Promise<boolean> {
	const found = await citationsOf(ctx, await placeOf(ctx, place.area, place.topic));
	const citation = found.find(({ key }) => key === seen.key);
	if (!citation) throw new DomainError('conflict', 'planning-staff:errors.figureGone');
	if (hashOfShown(citation) !== seen.hash)
		throw new DomainError('conflict', 'planning-staff:errors.figureChanged');
	return cite(ctx, measureId, citation);
}

/** The measure for which evidence is looked for; null for one that the planner may not cite on. */
export async function chosenMeasure(
	ctx: Context,
	id: string | null
): Promise<ChosenMeasure | null> {
	const measure = (await coverage(ctx)).find((each) => each.id === id && each.mayEdit);
	if (!measure) return null;
	const { number, title } = measure;
	return { id: measure.id, number, title, cited: await citedOn(ctx, measure.id) };
}

async function placeOf(ctx: Context, areaCode: string, topicCode: string): Promise<Place> {
	const { within, above, all } = await plannedArea(ctx, areaCode);
	const topic = (await topicsFor(ctx)).find(({ code }) => code === topicCode);
	if (!within || !topic) throw new DomainError('not-found');
	return { area: within, above, all, topic };
}

async function citationsOf(ctx: Context, { area, all, topic }: Place): Promise<Citation[]> {
	const rows = new Rows([area], all);
	const found: Record<SourceType, () => Promise<Citation[]>> = {
		survey: () => surveyCitations(ctx, rows, area, topic.id),
		idea: () => ideaCitations(ctx, rows, area, topic.id),
		event: () => eventCitations(ctx, rows, area, topic.id),
		indicator: () => indicatorCitations(ctx, all, area, topic.id)
	};
	const citations: Citation[] = [];
	for (const each of SOURCE_TYPES) citations.push(...(await found[each]()));
	return citations;
}

async function seriesOf(ctx: Context, { sourceType, sourceId, areaId }: Citation) {
	if (sourceType !== 'indicator' || areaId === null) return [];
	const own = (await indicatorsOfArea(ctx, areaId)).find(
		({ indicator }) => indicator.id === sourceId
	);
	return (own?.values ?? []).map(({ year, value }) => ({ year, value }));
}
