import type { IdeaState } from '#lib/shared/boards/idea-states.ts';
import { phaseOn, type Phase } from '#lib/shared/boards/phases.ts';
import type { BoardCard } from '#lib/shared/boards/read-models.ts';
import { areaById, coveringIds } from '#lib/server/areas/index.ts';
import { today, type Context } from '#lib/server/platform/context.ts';
import { localiser } from '#lib/server/translations/index.ts';
import { countStates } from '#lib/server/boards/idea-list-repository.ts';
import { tagNames } from './cards.ts';
import { canOverseeBoard } from '#lib/server/boards/policy.ts';
import { everyBoard, readableBoards, type ScopedBoard } from '#lib/server/boards/access.ts';

const ORDER: Record<Phase, number> = { collecting: 0, rating: 1, draft: 2, closed: 3 };

/**
 * The boards the visitor may read: those that take ideas first, the closed ones last.
 * @param filter `areaId`: boards that cover this area or lie within it; `topicId`: that ask about it.
 * @throws DomainError `not-found` for an unknown area.
 */
export async function boardsFor(
	ctx: Context,
	filter: { areaId?: string | null; topicId?: string | null } = {}
): Promise<BoardCard[]> {
	const boards = (await readableBoards(ctx)).filter(
		({ phase, topicIds }) =>
			phase !== 'draft' &&
			(!filter.topicId || topicIds.length === 0 || topicIds.includes(filter.topicId))
	);
	if (!filter.areaId) return boardCards(ctx, boards);
	const area = await areaById(ctx, filter.areaId);
	const covering = new Set(coveringIds(area));
	return boardCards(
		ctx,
		boards.filter(
			({ areaIds, areaPaths }) =>
				areaIds.length === 0 ||
				areaIds.some((id) => covering.has(id)) ||
				areaPaths.some((path) => path.startsWith(area.path))
		)
	);
}

/** The boards somebody on the staff makes or looks after, with how many ideas wait. */
export async function boardsForStaff(ctx: Context): Promise<(BoardCard & { waiting: number })[]> {
	const boards = (await everyBoard(ctx)).filter((board) => canOverseeBoard(ctx.actor, board));
	const cards = await boardCards(ctx, boards);
	const waiting = await countsIn(ctx, boards, 'pending');
	return cards.map((card) => ({ ...card, waiting: waiting.get(card.id) ?? 0 }));
}

/** Boards with their names in the language of the page and the number of ideas to be seen. */
export async function boardCards(
	ctx: Context,
	boards: readonly ScopedBoard[]
): Promise<BoardCard[]> {
	const ids = boards.map(({ id }) => id);
	const say = await localiser(ctx, 'board', ids);
	const names = await tagNames(
		ctx,
		boards.flatMap(({ areaIds }) => areaIds)
	);
	const ideas = await countsIn(ctx, boards, 'published');
	const named = <T>(wanted: readonly string[], known: Map<string, T>) =>
		wanted.flatMap((id) => known.get(id) ?? []);
	return boards
		.map((board): BoardCard => {
			const phase = phaseOn(board, today(ctx));
			return {
				id: board.id,
				slug: board.slug,
				title: say(board.id, 'title', board.title),
				intro: say(board.id, 'intro', board.intro),
				phase,
				until: untilOf(board, phase),
				isStaffOnly: board.audience === 'staff',
				areas: named(board.areaIds, names.areas),
				topics: named(board.topicIds, names.topics),
				ideas: ideas.get(board.id) ?? 0
			};
		})
		.sort((a, b) => ORDER[a.phase] - ORDER[b.phase]);
}

function untilOf(board: ScopedBoard, phase: Phase): string | null {
	switch (phase) {
		case 'collecting':
			return board.collectsUntil;
		case 'rating':
			return board.ratesUntil;
		case 'draft':
		case 'closed':
			return null;
	}
}

async function countsIn(
	ctx: Context,
	boards: readonly ScopedBoard[],
	state: IdeaState
): Promise<Map<string, number>> {
	const rows = await countStates(
		ctx.db,
		boards.map(({ id }) => id)
	);
	const counts = new Map<string, number>();
	for (const { boardId, count } of rows.filter((row) => row.state === state))
		counts.set(boardId, (counts.get(boardId) ?? 0) + count);
	return counts;
}
