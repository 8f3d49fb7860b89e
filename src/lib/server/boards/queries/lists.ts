import type { IdeaState } from '#lib/shared/boards/idea-states.ts';
import { phaseOn, type Phase } from '#lib/shared/boards/phases.ts';
import type { BoardCard } from '#lib/shared/boards/read-models.ts';
import { areaAsked, concerns } from '#lib/server/areas/index.ts';
import { today, type Context } from '#lib/server/platform/context.ts';
import { topicsFor } from '#lib/server/topics/index.ts';
import { localiser } from '#lib/server/translations/index.ts';
import { countStates } from '#lib/server/boards/idea-list-repository.ts';
import { tagNames } from './cards.ts';
import { canOverseeBoard } from '#lib/server/boards/policy.ts';
import { everyBoard, readableBoards, type PlacedBoard } from '#lib/server/boards/access.ts';

const ORDER: Record<Phase, number> = { collecting: 0, rating: 1, draft: 2, closed: 3 };

/**
 * The boards the visitor may read: those that take ideas first, the closed ones last.
 * @param filter codes: of an area that they concern, of a topic that they ask about.
 */
export async function boardsFor(
	ctx: Context,
	filter: { area: string | null; topic: string | null } = { area: null, topic: null }
): Promise<BoardCard[]> {
	const area = await areaAsked(ctx, filter.area);
	const topic = filter.topic && (await topicsFor(ctx)).find(({ code }) => code === filter.topic);
	const boards = (await readableBoards(ctx)).filter(
		(board) =>
			board.phase !== 'draft' &&
			(!area || concerns(board, area)) &&
			(!topic || board.topicIds.length === 0 || board.topicIds.includes(topic.id))
	);
	return boardCards(ctx, boards);
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
	boards: readonly PlacedBoard[]
): Promise<BoardCard[]> {
	const ids = boards.map(({ id }) => id);
	const say = await localiser(ctx, 'board', ids);
	const names = await tagNames(ctx);
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

function untilOf(board: PlacedBoard, phase: Phase): string | null {
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
	boards: readonly PlacedBoard[],
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
