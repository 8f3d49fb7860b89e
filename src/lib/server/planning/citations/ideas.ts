import type { Caveat, Citation } from '#lib/shared/measures/evidence.ts';
import type { LocalTexts } from '#lib/shared/translations/local-text.ts';
import { DEFAULT_THRESHOLD } from '#lib/shared/statistics/index.ts';
import {
	everyBoard,
	ideasByIds,
	ideaSignals,
	type QuotableIdea
} from '#lib/server/boards/index.ts';
import { today, type Context } from '#lib/server/platform/context.ts';
import type { LocalisedArea } from '#lib/server/areas/index.ts';
import { textsInAllLanguages, type TextsOf } from '#lib/server/translations/index.ts';
import type { Rows } from '#lib/server/planning/rows.ts';

/** The published ideas about a topic in an area, those with most supports first. */
export async function ideaCitations(
	ctx: Context,
	rows: Rows,
	area: LocalisedArea,
	topicId: string
): Promise<Citation[]> {
	const ids = (await ideaSignals(ctx))
		.filter(
			(signal) =>
				signal.topicId === topicId && rows.holding(signal.areaId).some((row) => row.id === area.id)
		)
		.flatMap(({ ideaIds }) => ideaIds);
	const ideas = await ideasByIds(ctx, ids);
	const boards = await everyBoard(ctx);
	const textsOf = await textsInAllLanguages(ctx, {
		idea: ids,
		board: boards.map(({ id }) => id)
	});
	const titles = new Map(
		boards.map(({ id, slug, title }) => [slug, textsOf('board', id, 'title', title)])
	);
	return ideas
		.sort((a, b) => (b.supports ?? 0) - (a.supports ?? 0))
		.map((idea) => citation(idea, textsOf, titles.get(idea.boardSlug) ?? {}, today(ctx)));
}

function citation(idea: QuotableIdea, textsOf: TextsOf, board: LocalTexts, day: string): Citation {
	const { supports } = idea;
	const isShown = supports !== null && (supports === 0 || supports >= DEFAULT_THRESHOLD);
	const caveats: Caveat[] = ['not-representative'];
	if (idea.isInternal) caveats.push('internal');
	if (!isShown) caveats.push('withheld');
	return {
		sourceType: 'idea',
		sourceId: idea.id,
		key: `idea:${idea.id}`,
		areaId: idea.areaId,
		topicId: idea.topicId,
		frozen: {
			label: inOwnWords(idea, textsOf, 'title'),
			figure: isShown ? supports : null,
			n: null,
			date: day,
			caveats,
			path: idea.isInternal ? null : `/boards/${idea.boardSlug}/ideas/${idea.id}`,
			idea: { quote: inOwnWords(idea, textsOf, 'text'), board }
		}
	};
}

/** In the language it was written in and those it was translated into. */
function inOwnWords(idea: QuotableIdea, textsOf: TextsOf, key: 'title' | 'text'): LocalTexts {
	return { ...textsOf('idea', idea.id, key, ''), [idea.locale]: idea[key] };
}
