import { place, type PlacedRow } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { findBoard, findBoardBySlug, findBoards, findTags } from './board-repository.ts';
import { canReadBoard } from './policy.ts';
import type { BoardTable } from './tables.ts';

/** A board with where and about what it asks; no area is the whole city, no topic is any. */
export interface PlacedBoard extends PlacedRow<BoardTable> {
	topicIds: string[];
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
