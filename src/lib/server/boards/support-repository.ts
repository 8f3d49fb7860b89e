import type { Db } from '#lib/server/platform/db/index.ts';
import type { SupportTable } from './tables.ts';

/**
 * `family` pairs some ideas with themselves and with all that were merged into them, at any depth.
 * Join it by `crossJoin`: SQLite then begins with the family and not with all supports there are.
 */
export function withFamily(
	db: Db,
	roots: { ids: readonly string[] } | { amongStaffBelow: number }
) {
	return db.withRecursive('family(rootId, ideaId)', (cte) => {
		const every = cte
			.selectFrom('ideas')
			.select(['ideas.id as rootId', 'ideas.id as ideaId'])
			.where('ideas.state', '!=', 'merged');
		const chosen =
			'ids' in roots
				? every.where('ideas.id', 'in', roots.ids)
				: every
						.where('ideas.supports', '<', roots.amongStaffBelow)
						.where('ideas.boardId', 'in', (eb) =>
							eb.selectFrom('boards').select('boards.id').where('audience', '=', 'staff')
						);
		return chosen.unionAll(
			cte
				.selectFrom('family')
				.innerJoin('ideas', 'ideas.mergedInto', 'family.ideaId')
				.where('ideas.state', '=', 'merged')
				.select(['family.rootId', 'ideas.id as ideaId'])
		);
	});
}

/** Lets nobody else count an idea until the transaction ends. */
export async function holdSupports(db: Db, ideaId: string): Promise<void> {
	await db
		.updateTable('ideas')
		.set((eb) => ({ supports: eb.ref('supports') }))
		.where('id', '=', ideaId)
		.execute();
}

/** Counts anew who supports an idea or one merged into it; call it while its supports are held. */
export async function countSupports(db: Db, ideaId: string): Promise<void> {
	const { supports } = await withFamily(db, { ids: [ideaId] })
		.selectFrom('family')
		.crossJoin('supports')
		.whereRef('supports.ideaId', '=', 'family.ideaId')
		.where('supports.isLeftOut', '=', false)
		.select((eb) => eb.fn.count<number>('supports.visitorKey').distinct().as('supports'))
		.executeTakeFirstOrThrow();
	await db.updateTable('ideas').set({ supports }).where('id', '=', ideaId).execute();
}

/**
 * How many different people support the published ideas on boards among staff that have fewer than
 * `below` supports each, by area and topic.
 */
export async function countPeopleAmongStaff(db: Db, below: number) {
	return withFamily(db, { amongStaffBelow: below })
		.selectFrom('family')
		.crossJoin('supports')
		.whereRef('supports.ideaId', '=', 'family.ideaId')
		.where('supports.isLeftOut', '=', false)
		.innerJoin('ideas', 'ideas.id', 'family.rootId')
		.where('ideas.state', '=', 'published')
		.groupBy(['ideas.areaId', 'ideas.topicId'])
		.select((eb) => [
			'ideas.areaId',
			'ideas.topicId',
			eb.fn.count<number>('supports.visitorKey').distinct().as('people')
		])
		.execute();
}

/** Whether a visitor supports an idea or one that was merged into it. */
export async function isSupporting(db: Db, ideaId: string, visitorKey: string): Promise<boolean> {
	const row = await withFamily(db, { ids: [ideaId] })
		.selectFrom('family')
		.crossJoin('supports')
		.whereRef('supports.ideaId', '=', 'family.ideaId')
		.where('supports.visitorKey', '=', visitorKey)
		.select('supports.ideaId')
		.executeTakeFirst();
	return row !== undefined;
}

/** Doing it again changes nothing: the table's key holds one row per visitor and idea. */
export async function addSupport(db: Db, row: SupportTable): Promise<void> {
	await db
		.insertInto('supports')
		.values(row)
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

/** The ids of some ideas and of all that stand behind them or before them, merged at any depth. */
export async function findRelatives(db: Db, ids: readonly string[]): Promise<string[]> {
	if (ids.length === 0) return [];
	const rows = await db
		.withRecursive('relatives(ideaId)', (cte) =>
			cte
				.selectFrom('ideas')
				.where('ideas.id', 'in', ids)
				.select('ideas.id as ideaId')
				.union(
					cte
						.selectFrom('relatives')
						.innerJoin('ideas as known', 'known.id', 'relatives.ideaId')
						.innerJoin('ideas as next', (join) =>
							join.on((eb) =>
								eb.or([
									eb.and([
										eb('known.state', '=', 'merged'),
										eb('next.id', '=', eb.ref('known.mergedInto'))
									]),
									eb.and([
										eb('next.state', '=', 'merged'),
										eb('next.mergedInto', '=', eb.ref('known.id'))
									])
								])
							)
						)
						.select('next.id as ideaId')
				)
		)
		.selectFrom('relatives')
		.select('ideaId')
		.execute();
	return rows.map(({ ideaId }) => ideaId);
}
