import { searchTerms } from '#lib/shared/search/terms.ts';
import type { IdeaFilter } from '#lib/shared/boards/idea-filter.ts';
import { takesIdeas, takesSupport } from '#lib/shared/boards/phases.ts';
import type { BoardCard, IdeaCard } from '#lib/shared/boards/read-models.ts';
import { listPage } from '#lib/shared/lists/page.ts';
import { areaAsked, areaIdsWithin, type LocalisedArea } from '#lib/server/areas/index.ts';
import { today, within, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { passGate } from '#lib/server/platform/gate/index.ts';
import type { LocalisedTopic } from '#lib/server/topics/index.ts';
import { SEARCH } from '#lib/server/boards/gates.ts';
import { boardChoices } from './choices.ts';
import { countIdeas, findCountedIdeas } from '#lib/server/boards/idea-list-repository.ts';
import { ideaCards } from './cards.ts';
import { readableBoard } from '#lib/server/boards/access.ts';
import { boardCards } from './lists.ts';

const IDEAS_PER_PAGE = 20;

/** A board with what can be done on it today and the choices an idea can be tagged with. */
export interface ShownBoard extends BoardCard {
	takesIdeas: boolean;
	takesSupport: boolean;
	/** Whether an idea is read by a moderator before others see it. */
	isModeratedBefore: boolean;
	areaChoices: LocalisedArea[];
	topicChoices: LocalisedTopic[];
}

/** @throws DomainError `not-found` when there is none or the visitor may not read it. */
export async function boardFor(ctx: Context, slug: string): Promise<ShownBoard> {
	const board = await readableBoard(ctx, { slug });
	const [card] = await boardCards(within(ctx, 'board', board.id), [board]);
	if (!card) throw new DomainError('not-found');
	const { areas, topics } = await boardChoices(ctx, board);
	return {
		...card,
		takesIdeas: takesIdeas(board, today(ctx)),
		takesSupport: takesSupport(board, today(ctx)),
		isModeratedBefore: board.moderation === 'before',
		areaChoices: areas,
		topicChoices: topics
	};
}

/**
 * One page of a board's published ideas, and how many fit in all; those of an area and of its parts.
 * @throws DomainError `rate-limited` for whoever searches without end.
 */
export async function ideasOn(
	ctx: Context,
	board: ShownBoard,
	filter: IdeaFilter
): Promise<{ ideas: IdeaCard[]; total: number; page: number; pages: number }> {
	const terms = searchTerms(filter.search);
	if (terms.length > 0) await passGate(ctx, SEARCH);
	const area = await areaAsked(ctx, filter.area);
	const own = within(ctx, 'board', board.id);
	const fitting = {
		boardIds: [board.id],
		states: ['published'] as const,
		areaIds: area && (await areaIdsWithin(ctx, area)),
		topicId: board.topicChoices.find(({ code }) => code === filter.topic)?.id ?? null,
		terms
	};
	const total = await countIdeas(own.db, fitting);
	const { page, pages, ...window } = listPage(filter.page, total, IDEAS_PER_PAGE);
	const found = await findCountedIdeas(own.db, {
		...fitting,
		sort: filter.sort === 'oldest' ? 'newest' : filter.sort,
		...window
	});
	return { ideas: await ideaCards(ctx, found), total, page, pages };
}
