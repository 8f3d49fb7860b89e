import { takesSupport } from '#lib/shared/boards/phases.ts';
import { inTransaction, today, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { passGate } from '#lib/server/platform/gate/index.ts';
import { SUPPORT } from '#lib/server/boards/gates.ts';
import { findIdea } from '#lib/server/boards/idea-repository.ts';
import { readableBoard, type PlacedBoard } from '#lib/server/boards/access.ts';
import {
	addSupport,
	countSupports,
	holdSupports,
	removeSupport
} from '#lib/server/boards/support-repository.ts';
import type { IdeaTable } from '#lib/server/boards/tables.ts';
import { visitorKey } from '#lib/server/boards/visitor-key.ts';

/**
 * Supports an idea, once per visitor however often it is called; the table's key sees to that. Many
 * from one network are marked as a burst.
 * @param visitor the random value of the visitor's cookie.
 * @throws DomainError `not-found` for what is not published, `closed` outside the phases for it,
 * `rate-limited`.
 */
export async function supportIdea(ctx: Context, id: string, visitor: string): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const { idea, board } = await supportableIdea(tx, id);
		const { burstId } = await passGate(tx, SUPPORT, idea.id);
		const key = visitorKey(tx, board.id, visitor);
		await addSupport(tx.db, { ideaId: idea.id, visitorKey: key, burstId, isLeftOut: false });
		await countSupports(tx.db, idea.id);
	});
}

/** Takes the visitor's support back, also from ideas merged into this one. */
export async function withdrawSupport(ctx: Context, id: string, visitor: string): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const { idea, board } = await supportableIdea(tx, id);
		await removeSupport(tx.db, idea.id, visitorKey(tx, board.id, visitor));
		await countSupports(tx.db, idea.id);
	});
}

async function supportableIdea(
	tx: Context,
	id: string
): Promise<{ idea: IdeaTable; board: PlacedBoard }> {
	await holdSupports(tx.db, id);
	const idea = await findIdea(tx.db, id);
	if (idea?.state !== 'published') throw new DomainError('not-found');
	const board = await readableBoard(tx, { id: idea.boardId });
	if (!takesSupport(board, today(tx)))
		throw new DomainError('closed', 'boards:errors.supportClosed');
	return { idea, board };
}
