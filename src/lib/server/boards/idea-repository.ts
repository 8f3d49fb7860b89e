import { sql } from 'kysely';
import type { IdeaState } from '#lib/shared/boards/idea-states.ts';
import type { Db } from '#lib/server/platform/db/index.ts';
import type { IdeaTable, StatementTable } from './tables.ts';

/** Adds an idea, or finds the one that was sent with the same words to the same board before. */
export async function insertIdeaOnce(
	db: Db,
	row: IdeaTable
): Promise<{ id: string; state: IdeaState; isNew: boolean }> {
	await db
		.insertInto('ideas')
		.values(row)
		.onConflict((conflict) => conflict.columns(['boardId', 'contentHash']).doNothing())
		.execute();
	const found = await db
		.selectFrom('ideas')
		.select(['id', 'state'])
		.where('boardId', '=', row.boardId)
		.where('contentHash', '=', row.contentHash)
		.executeTakeFirstOrThrow();
	return { ...found, isNew: found.id === row.id };
}

export async function findIdea(db: Db, id: string): Promise<IdeaTable | undefined> {
	return db.selectFrom('ideas').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function findIdeas(db: Db, ids: readonly string[]): Promise<IdeaTable[]> {
	if (ids.length === 0) return [];
	return db.selectFrom('ideas').selectAll().where('id', 'in', ids).execute();
}

/** Reads an idea for a change: whoever comes second waits until the first has committed. */
export async function lockIdea(db: Db, id: string): Promise<IdeaTable | undefined> {
	return db
		.updateTable('ideas')
		.set((eb) => ({ revision: eb('revision', '+', 1) }))
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirst();
}

export async function updateIdea(
	db: Db,
	id: string,
	changes: Partial<Omit<IdeaTable, 'id'>>
): Promise<void> {
	await db.updateTable('ideas').set(changes).where('id', '=', id).execute();
}

/** The newest ideas of a board in one state, with their searchable words. */
export async function findNewestWords(db: Db, boardId: string, state: IdeaState, limit: number) {
	return db
		.selectFrom('ideas')
		.select(['id', 'title', 'searchText', 'locale'])
		.where('boardId', '=', boardId)
		.where('state', '=', state)
		.orderBy(LISTED_ON, 'desc')
		.orderBy('id')
		.limit(limit)
		.execute();
}

/** The day by which indexes of the table sort. */
export const LISTED_ON = sql<string>`coalesce(ideas.published_on, ideas.created_on)`;

export async function insertStatement(db: Db, row: StatementTable): Promise<void> {
	await db.insertInto('statements').values(row).execute();
}

export async function setStatementWithdrawn(
	db: Db,
	id: string,
	isWithdrawn: boolean
): Promise<void> {
	await db.updateTable('statements').set({ isWithdrawn }).where('id', '=', id).execute();
}

/** The official answers that stand, the first one first. */
export async function findStatements(
	db: Db,
	ideaIds: readonly string[]
): Promise<StatementTable[]> {
	if (ideaIds.length === 0) return [];
	return db
		.selectFrom('statements')
		.selectAll()
		.where('ideaId', 'in', ideaIds)
		.where('isWithdrawn', '=', false)
		.orderBy('createdAt')
		.execute();
}

/** Published ideas with the latest official answers that stand, an idea for each of these. */
export async function findAnsweredLast(db: Db, limit: number) {
	return db
		.selectFrom('statements')
		.innerJoin('ideas', 'ideas.id', 'statements.ideaId')
		.select(['ideas.id', 'ideas.title', 'ideas.boardId'])
		.where('statements.isWithdrawn', '=', false)
		.where('ideas.state', '=', 'published')
		.orderBy('statements.createdAt', 'desc')
		.limit(limit)
		.execute();
}
