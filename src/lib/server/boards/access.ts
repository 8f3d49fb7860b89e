import { place, type PlacedRow } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { findIdea, lockIdea } from './idea-repository.ts';
import { canReadBoard } from './policy.ts';
import { findBoard, findBoardBySlug, findBoards, findTags, lockBoardOfIdea } from './repository.ts';
import type { BoardTable, IdeaTable } from './tables.ts';

/** A board with where and about what it asks; no area is the whole city, no topic is any. */
export interface PlacedBoard extends PlacedRow<BoardTable> {
	topicIds: string[];
}

export interface IdeaOnBoard {
	idea: IdeaTable;
	board: PlacedBoard;
}

/** The boards the actor may read, the newest first. */
export async function readableBoards(ctx: Context): Promise<PlacedBoard[]> {
	return (await everyBoard(ctx)).filter((board) => canReadBoard(ctx.actor, board));
}

/** All boards, for rights that are checked by the caller. */
export async function everyBoard(ctx: Context): Promise<PlacedBoard[]> {
	const boards = await findBoards(ctx.db);
	return placed(ctx, boards);
}

/** @throws DomainError `not-found` when there is none or the actor may not read it. */
export async function readableBoard(
	ctx: Context,
	by: { id: string } | { slug: string }
): Promise<PlacedBoard> {
	const board =
		'id' in by ? await findBoard(ctx.db, by.id) : await findBoardBySlug(ctx.db, by.slug);
	const [found] = await placed(ctx, board ? [board] : []);
	if (!found || !canReadBoard(ctx.actor, found)) throw new DomainError('not-found');
	return found;
}

/** Adds to boards their areas and topics. */
export async function placed(ctx: Context, boards: readonly BoardTable[]): Promise<PlacedBoard[]> {
	const { areaIds, topicIds } = await findTags(
		ctx.db,
		boards.map(({ id }) => id)
	);
	const rows = await place(ctx, boards, ({ id }) => areaIds.get(id));
	return rows.map((board) => ({ ...board, topicIds: topicIds.get(board.id) ?? [] }));
}

/** An idea in any state with its board, for `moderation`, which checks the right. @throws `not-found` */
export async function ideaOnBoard(ctx: Context, id: string): Promise<IdeaOnBoard> {
	return onBoard(ctx, await findIdea(ctx.db, id));
}

/** The same, locked until the transaction ends. @throws `not-found` */
export async function lockedIdea(tx: Context, id: string): Promise<IdeaOnBoard> {
	return onBoard(tx, await lockIdea(tx.db, id));
}

/** Until the transaction ends nobody else merges ideas of this one's board: no two into each other. */
export async function lockMerging(tx: Context, ideaId: string): Promise<void> {
	await lockBoardOfIdea(tx.db, ideaId);
}

async function onBoard(ctx: Context, idea: IdeaTable | undefined): Promise<IdeaOnBoard> {
	const row = idea && (await findBoard(ctx.db, idea.boardId));
	const [board] = await placed(ctx, row ? [row] : []);
	if (!idea || !board) throw new DomainError('not-found');
	return { idea, board };
}
