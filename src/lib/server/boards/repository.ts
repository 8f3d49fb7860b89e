import type { Db } from '#lib/server/platform/db/index.ts';
import type { BoardTable } from './tables.ts';

export async function insertBoard(db: Db, row: BoardTable): Promise<void> {
	await db.insertInto('boards').values(row).execute();
}

export async function updateBoardRow(
	db: Db,
	id: string,
	changes: Partial<Omit<BoardTable, 'id'>>
): Promise<void> {
	await db.updateTable('boards').set(changes).where('id', '=', id).execute();
}

/** Reads a board for a change: whoever comes second waits until the first has committed. */
export async function lockBoard(db: Db, id: string): Promise<BoardTable | undefined> {
	return db
		.updateTable('boards')
		.set((eb) => ({ updatedAt: eb.ref('updatedAt') }))
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirst();
}

/** Makes whoever changes how the ideas of one board stand to each other wait for their turn. */
export async function lockBoardOfIdea(db: Db, ideaId: string): Promise<void> {
	await db
		.updateTable('boards')
		.set((eb) => ({ updatedAt: eb.ref('updatedAt') }))
		.where('id', '=', (eb) => eb.selectFrom('ideas').select('boardId').where('id', '=', ideaId))
		.execute();
}

export async function findBoard(db: Db, id: string): Promise<BoardTable | undefined> {
	return db.selectFrom('boards').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function findBoardBySlug(db: Db, slug: string): Promise<BoardTable | undefined> {
	return db.selectFrom('boards').selectAll().where('slug', '=', slug).executeTakeFirst();
}

export async function findBoards(db: Db): Promise<BoardTable[]> {
	return db.selectFrom('boards').selectAll().orderBy('createdAt', 'desc').execute();
}

export async function isSlugTaken(db: Db, slug: string): Promise<boolean> {
	return (await findBoardBySlug(db, slug)) !== undefined;
}

/** The ids of the areas and of the topics of some boards, by board. */
export async function findTags(db: Db, boardIds: readonly string[]) {
	const areaIds = new Map<string, string[]>();
	const topicIds = new Map<string, string[]>();
	if (boardIds.length === 0) return { areaIds, topicIds };
	const areas = db.selectFrom('boardAreas').selectAll().where('boardId', 'in', boardIds);
	for (const { boardId, areaId } of await areas.execute())
		areaIds.set(boardId, [...(areaIds.get(boardId) ?? []), areaId]);
	const topics = db.selectFrom('boardTopics').selectAll().where('boardId', 'in', boardIds);
	for (const { boardId, topicId } of await topics.execute())
		topicIds.set(boardId, [...(topicIds.get(boardId) ?? []), topicId]);
	return { areaIds, topicIds };
}

export async function replaceTags(
	db: Db,
	boardId: string,
	{ areaIds, topicIds }: { areaIds: readonly string[]; topicIds: readonly string[] }
): Promise<void> {
	await db.deleteFrom('boardAreas').where('boardId', '=', boardId).execute();
	await db.deleteFrom('boardTopics').where('boardId', '=', boardId).execute();
	const areas = [...new Set(areaIds)].map((areaId) => ({ boardId, areaId }));
	if (areas.length > 0) await db.insertInto('boardAreas').values(areas).execute();
	const topics = [...new Set(topicIds)].map((topicId) => ({ boardId, topicId }));
	if (topics.length > 0) await db.insertInto('boardTopics').values(topics).execute();
}
