import { now, today, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { findBoard, lockBoardOfIdea } from './board-repository.ts';
import {
	findIdea,
	insertStatement,
	lockIdea,
	setStatementWithdrawn,
	updateIdea
} from './idea-repository.ts';
import { placed, type PlacedBoard } from './read-boards.ts';
import { findFamily } from './support-repository.ts';
import type { IdeaTable } from './tables.ts';

/** What a decision may change about an idea. */
export type IdeaChange = Partial<
	Pick<IdeaTable, 'state' | 'mergedInto' | 'publishedOn' | 'areaId' | 'topicId' | 'isChecked'>
>;

export interface IdeaOnBoard {
	idea: IdeaTable;
	board: PlacedBoard;
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

/** Changes a locked idea; the caller has checked the right and writes why. */
export async function changeIdea(tx: Context, id: string, change: IdeaChange): Promise<void> {
	await updateIdea(tx.db, id, change);
}

/** Adds an official answer, from today. @returns its id. */
export async function addStatement(
	tx: Context,
	ideaId: string,
	answer: { department: string; text: string }
): Promise<string> {
	const id = newId();
	await insertStatement(tx.db, {
		id,
		ideaId,
		...answer,
		isWithdrawn: false,
		answeredOn: today(tx),
		createdBy: tx.actor.userId,
		createdAt: now(tx)
	});
	return id;
}

/** Takes an official answer off the page; it stays in the table. */
export async function withdrawStatement(tx: Context, id: string): Promise<void> {
	await setStatementWithdrawn(tx.db, id, true);
}

/** The ids of an idea and of all that were merged into it: whose authors hear of it. */
export async function familyOf(ctx: Context, idea: IdeaTable): Promise<string[]> {
	return [...new Set([idea.id, ...(await findFamily(ctx.db, idea))])];
}

async function onBoard(ctx: Context, idea: IdeaTable | undefined): Promise<IdeaOnBoard> {
	const row = idea && (await findBoard(ctx.db, idea.boardId));
	const [board] = await placed(ctx, row ? [row] : []);
	if (!idea || !board) throw new DomainError('not-found');
	return { idea, board };
}
