import { now, today, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import {
	findIdea,
	insertStatement,
	setStatementWithdrawn,
	updateIdea
} from '#lib/server/boards/idea-repository.ts';
import {
	countSupports,
	findFamily,
	findRelatives,
	holdSupports
} from '#lib/server/boards/support-repository.ts';
import type { IdeaTable } from '#lib/server/boards/tables.ts';

/** What a decision may change about an idea. */
export type IdeaChange = Partial<
	Pick<IdeaTable, 'state' | 'mergedInto' | 'publishedOn' | 'areaId' | 'topicId' | 'isChecked'>
>;

/**
 * Changes a locked idea; the caller has checked the right and writes why. Where it is merged or is so no
 * more, supporters change sides.
 */
export async function changeIdea(tx: Context, id: string, change: IdeaChange): Promise<void> {
	const before = await findIdea(tx.db, id);
	await updateIdea(tx.db, id, change);
	const { mergedInto = before?.mergedInto } = change;
	if (!before || before.mergedInto === mergedInto) return;
	await countSupports(tx.db, id);
	for (const target of [before.mergedInto, mergedInto]) if (target) await countAtEnd(tx, target);
}

/** Counts the supports of the idea at the end of a chain of merged ones. */
export async function countAtEnd(tx: Context, id: string): Promise<void> {
	await holdSupports(tx.db, id);
	const idea = await findIdea(tx.db, id);
	if (idea?.mergedInto) return countAtEnd(tx, idea.mergedInto);
	await countSupports(tx.db, id);
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

/** The ids of some ideas and of all that say the same, merged into one of them or the other way round. */
export async function relativesOf(ctx: Context, ideaIds: readonly string[]): Promise<string[]> {
	return findRelatives(ctx.db, ideaIds);
}
