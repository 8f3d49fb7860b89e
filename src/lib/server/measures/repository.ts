import type { Db } from '#lib/server/platform/db/index.ts';
import type { MeasurePaperTable, MeasureTable, MeasureUpdateTable } from './tables.ts';

export async function insertMeasure(db: Db, row: MeasureTable): Promise<void> {
	await db.insertInto('measures').values(row).execute();
}

export async function updateMeasure(
	db: Db,
	id: string,
	changes: Partial<Omit<MeasureTable, 'id'>>
): Promise<void> {
	await db.updateTable('measures').set(changes).where('id', '=', id).execute();
}

export async function findMeasure(db: Db, id: string): Promise<MeasureTable | undefined> {
	return db.selectFrom('measures').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function findMeasureBySlug(db: Db, slug: string): Promise<MeasureTable | undefined> {
	return db.selectFrom('measures').selectAll().where('slug', '=', slug).executeTakeFirst();
}

/** All measures, the one that changed last first. */
export async function findMeasures(db: Db): Promise<MeasureTable[]> {
	return db
		.selectFrom('measures')
		.selectAll()
		.orderBy('updatedAt', 'desc')
		.orderBy('id', 'desc')
		.execute();
}

/** Reads a measure for a change: whoever comes second waits until the first has committed. */
export async function lockMeasure(db: Db, id: string): Promise<MeasureTable | undefined> {
	return db
		.updateTable('measures')
		.set((eb) => ({ updatedAt: eb.ref('updatedAt') }))
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirst();
}

export async function isTaken(db: Db, column: 'number' | 'slug', value: string): Promise<boolean> {
	const row = await db
		.selectFrom('measures')
		.select('id')
		.where(column, '=', value)
		.executeTakeFirst();
	return row !== undefined;
}

/** Numbers that end as given, `/26`. */
export async function findNumbersEnding(db: Db, ending: string): Promise<string[]> {
	const rows = await db
		.selectFrom('measures')
		.select('number')
		.where('number', 'like', `%${ending}`)
		.execute();
	return rows.map(({ number }) => number);
}

/** The areas and topics of some measures, or of all. */
export async function findTags(db: Db, measureIds?: readonly string[]) {
	if (measureIds?.length === 0) return { areas: [], topics: [] };
	const areas = db.selectFrom('measureAreas').selectAll();
	const topics = db.selectFrom('measureTopics').selectAll();
	return {
		areas: await (measureIds ? areas.where('measureId', 'in', measureIds) : areas).execute(),
		topics: await (measureIds ? topics.where('measureId', 'in', measureIds) : topics).execute()
	};
}

export async function replaceTags(
	db: Db,
	measureId: string,
	{ areaIds, topicIds }: { areaIds: readonly string[]; topicIds: readonly string[] }
): Promise<void> {
	await db.deleteFrom('measureAreas').where('measureId', '=', measureId).execute();
	await db.deleteFrom('measureTopics').where('measureId', '=', measureId).execute();
	const areas = [...new Set(areaIds)].map((areaId) => ({ measureId, areaId }));
	const topics = [...new Set(topicIds)].map((topicId) => ({ measureId, topicId }));
	if (areas.length > 0) await db.insertInto('measureAreas').values(areas).execute();
	if (topics.length > 0) await db.insertInto('measureTopics').values(topics).execute();
}

export async function insertUpdate(db: Db, row: MeasureUpdateTable): Promise<void> {
	await db.insertInto('measureUpdates').values(row).execute();
}

/** The course of a measure from its beginning. */
export async function findUpdates(db: Db, measureId: string): Promise<MeasureUpdateTable[]> {
	return db
		.selectFrom('measureUpdates')
		.selectAll()
		.where('measureId', '=', measureId)
		.orderBy('changedAt')
		.orderBy('id')
		.execute();
}

/** The name of who took each step of a measure, for staff alone, by the step's id. */
export async function findMovers(db: Db, measureId: string): Promise<Map<string, string>> {
	const rows = await db
		.selectFrom('measureUpdates')
		.innerJoin('users', 'users.id', 'measureUpdates.changedBy')
		.select(['measureUpdates.id', 'users.name'])
		.where('measureId', '=', measureId)
		.execute();
	return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The courses of some measures, the last step first. */
export async function findUpdatesOf(
	db: Db,
	measureIds: readonly string[]
): Promise<MeasureUpdateTable[]> {
	if (measureIds.length === 0) return [];
	return db
		.selectFrom('measureUpdates')
		.selectAll()
		.where('measureId', 'in', measureIds)
		.orderBy('changedAt', 'desc')
		.orderBy('id', 'desc')
		.execute();
}

export async function insertPaper(db: Db, row: MeasurePaperTable): Promise<void> {
	await db.insertInto('measurePapers').values(row).execute();
}

export async function deletePaper(db: Db, id: string): Promise<void> {
	await db.deleteFrom('measurePapers').where('id', '=', id).execute();
}

/** The papers of some measures, the newest first. */
export async function findPapers(
	db: Db,
	measureIds: readonly string[]
): Promise<MeasurePaperTable[]> {
	if (measureIds.length === 0) return [];
	return db
		.selectFrom('measurePapers')
		.selectAll()
		.where('measureId', 'in', measureIds)
		.orderBy('datedOn', 'desc')
		.orderBy('number')
		.execute();
}
