import type { Locale } from '#lib/i18n/registry.ts';
import { DEFAULT_THRESHOLD } from '#lib/shared/statistics/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { findCountedIdeas, type CountedIdea } from '#lib/server/boards/idea-list-repository.ts';
import { findIdeas } from '#lib/server/boards/idea-repository.ts';
import { everyBoard, type PlacedBoard } from '#lib/server/boards/access.ts';
import { findSupporters } from '#lib/server/boards/support-repository.ts';

/** What ideas say about one area and one topic, from public or from staff boards. */
export interface IdeaSignal {
	/** Null: the idea is about no particular area. */
	areaId: string | null;
	topicId: string | null;
	/** From boards among staff: never public evidence. */
	isInternal: boolean;
	/** Published ideas; one that was merged into another is not counted. */
	ideas: number;
	/** Sum of the supporters of each idea; null where an internal cell has fewer than k people. */
	supports: number | null;
	/** Different people behind `supports`; null like it. */
	supporters: number | null;
	ideaIds: string[];
}

/** An idea to be quoted as evidence. */
export interface QuotableIdea {
	id: string;
	title: string;
	text: string;
	locale: Locale;
	areaId: string | null;
	topicId: string | null;
	/** Null for an internal idea with fewer than k supporters. */
	supports: number | null;
	publishedOn: string;
	isInternal: boolean;
	boardSlug: string;
	boardTitle: string;
}

/**
 * The signals of the idea boards per area × topic, each area by itself (roll up with the tree).
 * @param filter `areaIds`: only ideas tagged with one of these; all, and those of no area, unless told.
 */
export async function ideaSignals(
	ctx: Context,
	filter: { areaIds?: readonly string[] } = {}
): Promise<IdeaSignal[]> {
	const boards = await everyBoard(ctx);
	const isInternal = new Map(boards.map(({ id, audience }) => [id, audience === 'staff']));
	const ideas = await published(ctx, boards, filter);
	const supporters = Map.groupBy(
		await findSupporters(ctx.db, [...isInternal.keys()]),
		({ ideaId }) => ideaId
	);
	const cells = Map.groupBy(ideas, ({ areaId, topicId, boardId }) =>
		JSON.stringify([areaId, topicId, isInternal.get(boardId)])
	);
	return [...cells.values()].flatMap((cell) => {
		const [first] = cell;
		if (!first) return [];
		const people = new Set(
			cell.flatMap(({ id }) => (supporters.get(id) ?? []).map(({ visitorKey }) => visitorKey))
		).size;
		const signal = {
			areaId: first.areaId,
			topicId: first.topicId,
			isInternal: isInternal.get(first.boardId) ?? true,
			ideas: cell.length,
			ideaIds: cell.map(({ id }) => id)
		};
		const isShown = !signal.isInternal || people === 0 || people >= DEFAULT_THRESHOLD;
		const supports = cell.reduce((sum, idea) => sum + idea.supports, 0);
		return { ...signal, supports: isShown ? supports : null, supporters: isShown ? people : null };
	});
}

/**
 * The published ideas among some ids, in their order, for quoting; others are left out.
 * Ideas from staff boards are marked `isInternal` and must not be shown to the public.
 */
export async function ideasByIds(ctx: Context, ids: readonly string[]): Promise<QuotableIdea[]> {
	const boardIds = new Set((await findIdeas(ctx.db, ids)).map(({ boardId }) => boardId));
	const boards = (await everyBoard(ctx)).filter(({ id }) => boardIds.has(id));
	const ideas = new Map((await published(ctx, boards, { ids })).map((idea) => [idea.id, idea]));
	const byId = new Map(boards.map((board) => [board.id, board]));
	return ids.flatMap((id) => {
		const idea = ideas.get(id);
		const board = idea && byId.get(idea.boardId);
		return board ? [quotable(idea, board)] : [];
	});
}

async function published(
	ctx: Context,
	boards: readonly PlacedBoard[],
	filter: { areaIds?: readonly string[]; ids?: readonly string[] }
): Promise<CountedIdea[]> {
	const boardIds = boards.map(({ id }) => id);
	const page = { sort: 'supported', limit: Number.MAX_SAFE_INTEGER, offset: 0 } as const;
	return findCountedIdeas(ctx.db, { boardIds, states: ['published'], ...filter, ...page });
}

function quotable(idea: CountedIdea, board: PlacedBoard): QuotableIdea {
	const isInternal = board.audience === 'staff';
	const isShown = !isInternal || idea.supports === 0 || idea.supports >= DEFAULT_THRESHOLD;
	return {
		id: idea.id,
		title: idea.title,
		text: idea.text,
		locale: idea.locale,
		areaId: idea.areaId,
		topicId: idea.topicId,
		supports: isShown ? idea.supports : null,
		publishedOn: idea.publishedOn ?? idea.createdOn,
		isInternal,
		boardSlug: board.slug,
		boardTitle: board.title
	};
}
