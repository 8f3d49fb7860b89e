import { SOURCE_TYPES, type Citation, type SourceType } from '#lib/shared/measures/evidence.ts';
import type { LocalisedArea } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { topicsFor, type LocalisedTopic } from '#lib/server/topics/index.ts';
import { eventCitations } from './citations/events.ts';
import { ideaCitations } from './citations/ideas.ts';
import { indicatorCitations } from './citations/indicators.ts';
import { surveyCitations } from './citations/surveys.ts';
import { plannedArea } from './reach.ts';
import { Rows } from './rows.ts';

/** An area and a topic that cross in the matrix. */
export interface Place {
	area: LocalisedArea;
	above: LocalisedArea[];
	all: LocalisedArea[];
	topic: LocalisedTopic;
}

/** @throws DomainError `not-found` for an area the planner may not see or an unknown topic. */
export async function placeOf(ctx: Context, areaCode: string, topicCode: string): Promise<Place> {
	const { within, above, all } = await plannedArea(ctx, areaCode);
	const topic = (await topicsFor(ctx)).find(({ code }) => code === topicCode);
	if (!within || !topic) throw new DomainError('not-found');
	return { area: within, above, all, topic };
}

/**
 * All that can be cited, but for ideas, of which there can be very many.
 * @param only `ideas`: the most of them; `key`: of the one citation that is meant.
 * @returns `ideas`: how many there are.
 */
export async function citationsOf(
	ctx: Context,
	{ area, all, topic }: Place,
	only: { ideas: number; key?: string }
): Promise<{ citations: Citation[]; ideas: number }> {
	const rows = new Rows([area], all);
	const about = { area, topicId: topic.id, id: only.key?.match(/^idea:(.*)$/)?.[1] };
	const ideas = await ideaCitations(ctx, rows, about, only.ideas);
	const found: Record<SourceType, () => Promise<Citation[]>> = {
		survey: () => surveyCitations(ctx, rows, area, topic.id),
		idea: async () => ideas.citations,
		event: () => eventCitations(ctx, rows, area, topic.id),
		indicator: () => indicatorCitations(ctx, all, area, topic.id)
	};
	const citations: Citation[] = [];
	for (const each of SOURCE_TYPES) citations.push(...(await found[each]()));
	return { citations, ideas: ideas.total };
}
