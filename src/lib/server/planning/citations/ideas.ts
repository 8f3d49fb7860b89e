import type { Caveat, Citation } from '#lib/shared/measures/evidence.ts';
import type { LocalTexts } from '#lib/shared/translations/local-text.ts';
import { DEFAULT_THRESHOLD } from '#lib/shared/statistics/index.ts';
import { quotableIdeas, type QuotableIdea } from '#lib/server/boards/index.ts';
import { today, type Context } from '#lib/server/platform/context.ts';
import type { LocalisedArea } from '#lib/server/areas/index.ts';
import { textsInAllLanguages, type TextsOf } from '#lib/server/translations/index.ts';
import type { Rows } from '#lib/server/planning/rows.ts';

/**
 * The published ideas about a topic in an area, those with most supports first, and how many there are.
 * @param about `id`: of the one that is meant, if it is one.
 * @param limit the most of them.
 */
export async function ideaCitations(
	ctx: Context,
	rows: Rows,
	{ area, topicId, id }: { area: LocalisedArea; topicId: string; id?: string },
	limit: number
): Promise<{ citations: Citation[]; total: number }> {
	const about = { topicId, areaIds: rows.areaIdsIn(area), ...(id && { ids: [id] }) };
	const { ideas, total } = await quotableIdeas(ctx, about, limit);
	const textsOf = await textsInAllLanguages(ctx, {
		idea: ideas.map((idea) => idea.id),
		board: [...new Set(ideas.map(({ boardId }) => boardId))]
	});
	return { citations: ideas.map((idea) => citation(idea, textsOf, today(ctx))), total };
}

function citation(idea: QuotableIdea, textsOf: TextsOf, day: string): Citation {
	const { supports } = idea;
	const isShown = supports !== null && (supports === 0 || supports >= DEFAULT_THRESHOLD);
	const caveats: Caveat[] = ['not-representative'];
	if (idea.isInternal) caveats.push('internal');
	if (!isShown) caveats.push('withheld');
	if (idea.hasOpenBurst) caveats.push('burst');
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
			idea: {
				quote: inOwnWords(idea, textsOf, 'text'),
				board: textsOf('board', idea.boardId, 'title', idea.boardTitle)
			}
		}
	};
}

/** In the language it was written in and those it was translated into. */
function inOwnWords(idea: QuotableIdea, textsOf: TextsOf, key: 'title' | 'text'): LocalTexts {
	return { ...textsOf('idea', idea.id, key, ''), [idea.locale]: idea[key] };
}
