import { QUEUE_VIEWS, type IdeaState, type QueueView } from '#lib/shared/boards/idea-states.ts';
import type { IdeaCard } from '#lib/shared/boards/read-models.ts';
import { searchTerms } from '#lib/shared/search/terms.ts';
import { areaIdsHeld } from '#lib/server/areas/index.ts';
import {
	everyBoard,
	listIdeas,
	numbersOfIdeas,
	waitingIdeas,
	type PlacedBoard
} from '#lib/server/boards/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { canModerate, MODERATORS } from './policy.ts';

const IDEAS_PER_PAGE = 25;

export interface QueueFilter {
	/** One board's; of all the moderator may see unless told. */
	boardId: string | null;
	view: QueueView;
	search: string;
	/** From 1. */
	page: number;
}

export interface Queue {
	ideas: (IdeaCard & { boardTitle: string })[];
	total: number;
	page: number;
	pages: number;
	counts: Record<QueueView, number>;
	boards: { id: string; title: string; open: number }[];
}

/** The queue over all boards the moderator may see: the oldest first, decided ones the newest first. */
export async function moderationQueue(ctx: Context, filter: QueueFilter): Promise<Queue> {
	const boards = await moderatedBoards(ctx);
	const wanted = wantedBoards(boards, filter.boardId);
	const { ideas, ...rest } = await listIdeas(ctx, {
		...fitting(wanted, filter.view),
		terms: searchTerms(filter.search),
		sort: filter.view === 'open' ? 'oldest' : 'newest',
		limit: IDEAS_PER_PAGE,
		page: filter.page
	});
	const countIn = await counter(ctx, boards);
	const counts = { open: 0, published: 0, hidden: 0, merged: 0 };
	for (const view of QUEUE_VIEWS) counts[view] = countIn(wanted, view);
	const titles = new Map(boards.map(({ id, title }) => [id, title]));
	return {
		ideas: ideas.map((idea) => ({ ...idea, boardTitle: titles.get(idea.boardId) ?? '' })),
		...rest,
		counts,
		boards: boards.map(({ id, title }) => ({ id, title, open: countIn([{ id }], 'open') }))
	};
}

/** Counts by one query what fits some of these boards in any view. */
async function counter(ctx: Context, boards: readonly PlacedBoard[]) {
	const numbers = await numbersOfIdeas(
		ctx,
		boards.map(({ id }) => id)
	);
	return (some: readonly { id: string }[], view: QueueView): number => {
		const { boardIds, states, isChecked } = fitting(some, view);
		return numbers
			.filter(({ boardId, state }) => boardIds.includes(boardId) && states.includes(state))
			.filter((number) => isChecked === undefined || number.isChecked === isChecked)
			.reduce((sum, { count }) => sum + count, 0);
	};
}

/**
 * The idea to decide about next.
 * @param after the idea just looked at; after the last one it begins again with the oldest.
 * @returns null when nothing waits, or nothing but `after` itself.
 */
export async function nextInQueue(
	ctx: Context,
	boardId: string | null,
	after: { id: string; createdOn: string } | null
): Promise<string | null> {
	const boards = wantedBoards(await moderatedBoards(ctx), boardId);
	const page = { sort: 'oldest', limit: 1 } as const;
	const open = fitting(boards, 'open');
	const first = async (behind?: { id: string; createdOn: string }) =>
		(await listIdeas(ctx, { ...open, ...page, behind })).ideas[0]?.id ?? null;
	const next = (after && (await first(after))) ?? (await first());
	return next === after?.id ? null : next;
}

/** The first ideas that wait for the moderator, as in the queue, and how many there are in all. */
export async function firstInQueue(
	ctx: Context,
	limit: number
): Promise<{ ideas: { id: string; title: string }[]; total: number }> {
	const areaIds = await areaIdsHeld(ctx, MODERATORS);
	if (areaIds?.length === 0) return { ideas: [], total: 0 };
	return waitingIdeas(ctx, areaIds, limit);
}

/** The boards the actor moderates. */
export async function moderatedBoards(ctx: Context): Promise<PlacedBoard[]> {
	return (await everyBoard(ctx)).filter((board) => canModerate(ctx.actor, board));
}

function wantedBoards<T extends { id: string }>(boards: readonly T[], boardId: string | null): T[] {
	return boards.filter(({ id }) => boardId === null || id === boardId);
}

function fitting(
	boards: readonly { id: string }[],
	view: QueueView
): { boardIds: string[]; states: IdeaState[]; isChecked?: boolean } {
	const boardIds = boards.map(({ id }) => id);
	const states: IdeaState[] = view === 'open' ? ['pending', 'published'] : [view];
	return view === 'open' ? { boardIds, states, isChecked: false } : { boardIds, states };
}
