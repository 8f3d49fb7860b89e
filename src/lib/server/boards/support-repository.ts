import type { Db } from '#lib/server/platform/db/index.ts';

/**
 * `family` pairs every idea that is not merged with itself and with all that were merged into it,
 * at any depth; `counts` has the different supporters of each family; `answers` the day of the
 * latest official answer.
 */
export function withCounts(db: Db, boardIds: readonly string[]) {
	return db
		.withRecursive('family(rootId, ideaId)', (cte) =>
			cte
				.selectFrom('ideas')
				.select(['ideas.id as rootId', 'ideas.id as ideaId'])
				.where('ideas.state', '!=', 'merged')
				.where('ideas.boardId', 'in', boardIds)
				.unionAll(
					cte
						.selectFrom('family')
						.innerJoin('ideas', 'ideas.mergedInto', 'family.ideaId')
						.where('ideas.state', '=', 'merged')
						.select(['family.rootId', 'ideas.id as ideaId'])
				)
		)
		.with('counts', (cte) =>
			cte
				.selectFrom('family')
				.innerJoin('supports', 'supports.ideaId', 'family.ideaId')
				.groupBy('family.rootId')
				.select((eb) => [
					'family.rootId',
					eb.fn.count<number>('supports.visitorKey').distinct().as('supports')
				])
		)
		.with('answers', (cte) =>
			cte
				.selectFrom('statements')
				.where('statements.isWithdrawn', '=', false)
				.groupBy('statements.ideaId')
				.select((eb) => ['statements.ideaId', eb.fn.max('statements.answeredOn').as('answeredOn')])
		);
}

/** Every visitor once per idea that is not merged, with the ideas they count for. */
export async function findSupporters(db: Db, boardIds: readonly string[]) {
	if (boardIds.length === 0) return [];
	return withCounts(db, boardIds)
		.selectFrom('family')
		.innerJoin('supports', 'supports.ideaId', 'family.ideaId')
		.innerJoin('ideas', 'ideas.id', 'family.rootId')
		.where('ideas.state', '=', 'published')
		.select(['family.rootId as ideaId', 'supports.visitorKey'])
		.distinct()
		.execute();
}

/** Whether a visitor supports an idea or one that was merged into it. */
export async function isSupporting(
	db: Db,
	idea: { id: string; boardId: string },
	visitorKey: string
): Promise<boolean> {
	const row = await withCounts(db, [idea.boardId])
		.selectFrom('family')
		.innerJoin('supports', 'supports.ideaId', 'family.ideaId')
		.where('family.rootId', '=', idea.id)
		.where('supports.visitorKey', '=', visitorKey)
		.select('supports.ideaId')
		.executeTakeFirst();
	return row !== undefined;
}

/** Doing it again changes nothing: the table's key holds one row per visitor and idea. */
export async function addSupport(db: Db, ideaId: string, visitorKey: string): Promise<void> {
	await db
		.insertInto('supports')
		.values({ ideaId, visitorKey })
		.onConflict((conflict) => conflict.columns(['ideaId', 'visitorKey']).doNothing())
		.execute();
}

/** Takes a visitor's support from an idea and from all that were merged into it. */
export async function removeSupport(
	db: Db,
	idea: { id: string; boardId: string },
	visitorKey: string
): Promise<void> {
	const ids = await findFamily(db, idea);
	await db
		.deleteFrom('supports')
		.where('visitorKey', '=', visitorKey)
		.where('ideaId', 'in', ids)
		.execute();
}

/** The ids of an idea that is not merged and of all that were merged into it, at any depth. */
export async function findFamily(db: Db, idea: { id: string; boardId: string }): Promise<string[]> {
	const family = await withCounts(db, [idea.boardId])
		.selectFrom('family')
		.where('family.rootId', '=', idea.id)
		.select('family.ideaId')
		.execute();
	return family.map(({ ideaId }) => ideaId);
}
