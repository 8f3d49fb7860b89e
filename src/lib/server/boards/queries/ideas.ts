import type { IdeaCard } from '#lib/shared/boards/read-models.ts';
import { SIMILAR } from '#lib/server/boards/gates.ts';
import { passes } from '#lib/server/platform/gate/index.ts';
import { similarIdeas } from '#lib/shared/boards/similar-ideas.ts';
import type { IdeaSort } from '#lib/shared/boards/idea-filter.ts';
import { listPage } from '#lib/shared/lists/page.ts';
import type { Context } from '#lib/server/platform/context.ts';
import {
	countIdeas,
	countedIdeasByIds,
	countStates,
	findCountedIdeas,
	type IdeaListFilter,
	type IdeaNumber
} from '#lib/server/boards/idea-list-repository.ts';
import { findNewestWords } from '#lib/server/boards/idea-repository.ts';
import { findWaitingIdeas } from '#lib/server/boards/placed-repository.ts';
import { readableBoard } from '#lib/server/boards/access.ts';
import { ideaCards } from './cards.ts';

const COMPARED_IDEAS = 1000;

/**
 * Ideas in the states asked for, for callers that have checked the right; with their number in all.
 * @param asked `limit`: how many to a page; `page`: which one, the first unless told.
 */
export async function listIdeas(
	ctx: Context,
	asked: IdeaListFilter & { sort: IdeaSort; limit: number; page?: number }
): Promise<{ ideas: IdeaCard[]; total: number; page: number; pages: number }> {
	const { sort, limit, page: wanted = 1, ...filter } = asked;
	const total = await countIdeas(ctx.db, filter);
	const { page, pages, offset } = listPage(wanted, total, limit);
	const found = await findCountedIdeas(ctx.db, { ...filter, sort, limit, offset });
	return { ideas: await ideaCards(ctx, found), total, page, pages };
}

/** How many ideas of each board are in which state, those a moderator has decided about apart. */
export async function numbersOfIdeas(
	ctx: Context,
	boardIds: readonly string[]
): Promise<IdeaNumber[]> {
	return countStates(ctx.db, boardIds);
}

/**
 * The ideas nobody has decided about yet, the oldest first, and how many there are in all, for callers
 * that have checked the right.
 * @param areaIds only on boards that lie in these alone; null: on all.
 */
export async function waitingIdeas(
	ctx: Context,
	areaIds: readonly string[] | null,
	limit: number
): Promise<{ ideas: { id: string; title: string }[]; total: number }> {
	const rows = await findWaitingIdeas(ctx.db, areaIds, limit);
	return { ideas: rows.map(({ id, title }) => ({ id, title })), total: rows[0]?.total ?? 0 };
}

/** Ideas of the same board, pending or published, that may say the same; the most similar first. */
export async function duplicatesOf(
	ctx: Context,
	idea: { id: string; boardId: string; title: string; text: string },
	limit: number
): Promise<IdeaCard[]> {
	const pending = await findNewestWords(ctx.db, idea.boardId, 'pending', COMPARED_IDEAS / 4);
	const rest = COMPARED_IDEAS - pending.length;
	const others = [...pending, ...(await findNewestWords(ctx.db, idea.boardId, 'published', rest))];
	const different = others.filter(({ id }) => id !== idea.id);
	const ids = similarIdeas(idea, different, limit).map(({ id }) => id);
	return ideaCards(ctx, await countedIdeasByIds(ctx.db, ids));
}

/**
 * Published ideas of the board that may already say the same, at most three; none for whoever has asked
 * too often.
 * @throws DomainError `not-found`
 */
export async function similarIdeasOn(
	ctx: Context,
	slug: string,
	idea: { title: string; text: string }
): Promise<{ id: string; title: string }[]> {
	const board = await readableBoard(ctx, { slug });
	if (!(await passes(ctx, SIMILAR))) return [];
	const others = await findNewestWords(ctx.db, board.id, 'published', COMPARED_IDEAS);
	return similarIdeas(idea, others).map(({ id, title }) => ({ id, title }));
}
