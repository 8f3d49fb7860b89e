import { now, today, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import {
	insertStatement,
	setStatementWithdrawn,
	updateIdea
} from '#lib/server/boards/idea-repository.ts';
import { findFamily } from '#lib/server/boards/support-repository.ts';
import type { IdeaTable } from '#lib/server/boards/tables.ts';

/** What a decision may change about an idea. */
export type IdeaChange = Partial<
	Pick<IdeaTable, 'state' | 'mergedInto' | 'publishedOn' | 'areaId' | 'topicId' | 'isChecked'>
>;

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
	return [...new Set([idea.id, ...(await findFamily(ctx.db, idea.id))])];
}
