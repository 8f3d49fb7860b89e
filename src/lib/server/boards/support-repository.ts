import type { Db } from '#lib/server/platform/db/index.ts';

/** `family` pairs some ideas with themselves and with all that were merged into them, at any depth. */
function withFamily(db: Db, roots: { ids: readonly string[] } | { boardIds: readonly string[] }) {
	return db.withRecursive('family(rootId, ideaId)', (cte) => {
		const every = cte
			.selectFrom('ideas')
			.select(['ideas.id as rootId', 'ideas.id as ideaId'])
			.where('ideas.state', '!=', 'merged');
		const chosen =
			'ids' in roots
				? every.where('ideas.id', 'in', roots.ids)
				: every.where('ideas.boardId', 'in', roots.boardIds);
		return chosen.unionAll(
			cte
				.selectFrom('family')
				.innerJoin('ideas', 'ideas.mergedInto', 'family.ideaId')
				.where('ideas.state', '=', 'merged')
				.select(['family.rootId', 'ideas.id as ideaId'])
		);
	});
}

/** How many ideas a query names. */
const AT_ONCE = 500;

/** How many visitors support some ideas that are not merged or one merged into them, each once per idea. */
export async function countSupportersOf(
	db: Db,
	ideaIds: readonly string[]
): Promise<Map<string, number>> {
	const counts = new Map<string, number>();
	for (let start = 0; start < ideaIds.length; start += AT_ONCE) {
		const rows = await withFamily(db, { ids: ideaIds.slice(start, start + AT_ONCE) })
			.selectFrom('family')
			.innerJoin('supports', 'supports.ideaId', 'family.ideaId')
			.groupBy('family.rootId')
			.select((eb) => [
				'family.rootId',
				eb.fn.count<number>('supports.visitorKey').distinct().as('count')
			])
			.execute();
		for (const { rootId, count } of rows) counts.set(rootId, count);
	}
	return counts;
}

/**
 * Adds for sorting: `moved`, how many supporters each idea has from those merged into it who do not
 * support it themselves. Few ideas are merged, so that the supporters of most are counted where they stand.
 */
export function withMoved(db: Db, boardIds: readonly string[]) {
	return db
		.withRecursive('behind(rootId, ideaId)', (cte) =>
			cte
				.selectFrom('ideas')
				.where('ideas.state', '=', 'merged')
				.where('ideas.boardId', 'in', boardIds)
				.select(['ideas.mergedInto as rootId', 'ideas.id as ideaId'])
				.unionAll(
					cte
						.selectFrom('behind')
						.innerJoin('ideas', 'ideas.id', 'behind.rootId')
						.where('ideas.state', '=', 'merged')
						.select(['ideas.mergedInto as rootId', 'behind.ideaId'])
				)
		)
		.with('moved', (cte) =>
			cte
				.selectFrom('behind')
				.innerJoin('supports', 'supports.ideaId', 'behind.ideaId')
				.where((eb) =>
					eb.not(
						eb.exists(
							eb
								.selectFrom('supports as own')
								.select('own.ideaId')
								.whereRef('own.ideaId', '=', 'behind.rootId')
								.whereRef('own.visitorKey', '=', 'supports.visitorKey')
						)
					)
				)
				.groupBy('behind.rootId')
				.select((eb) => [
					'behind.rootId',
					eb.fn.count<number>('supports.visitorKey').distinct().as('supports')
				])
		);
}

/** Every visitor once per idea that is not merged, with the ideas they count for. */
export async function findSupporters(db: Db, boardIds: readonly string[]) {
	if (boardIds.length === 0) return [];
	return withFamily(db, { boardIds })
		.selectFrom('family')
		.innerJoin('supports', 'supports.ideaId', 'family.ideaId')
		.innerJoin('ideas', 'ideas.id', 'family.rootId')
		.where('ideas.state', '=', 'published')
		.select(['family.rootId as ideaId', 'supports.visitorKey'])
		.distinct()
		.execute();
}

/** Whether a visitor supports an idea or one that was merged into it. */
export async function isSupporting(db: Db, ideaId: string, visitorKey: string): Promise<boolean> {
	const row = await withFamily(db, { ids: [ideaId] })
		.selectFrom('family')
		.innerJoin('supports', 'supports.ideaId', 'family.ideaId')
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
export async function removeSupport(db: Db, ideaId: string, visitorKey: string): Promise<void> {
	const ids = await findFamily(db, ideaId);
	await db
		.deleteFrom('supports')
		.where('visitorKey', '=', visitorKey)
		.where('ideaId', 'in', ids)
		.execute();
}

/** The ids of an idea that is not merged and of all that were merged into it, at any depth. */
export async function findFamily(db: Db, ideaId: string): Promise<string[]> {
	const family = await withFamily(db, { ids: [ideaId] })
		.selectFrom('family')
		.select('family.ideaId')
		.execute();
	return family.map(({ ideaId: id }) => id);
}
