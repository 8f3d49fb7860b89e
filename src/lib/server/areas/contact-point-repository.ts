import { expressionBuilder, sql, type Insertable, type Updateable } from 'kysely';
import type { Db, Tables } from '#lib/server/platform/db/index.ts';
import type { ContactPointTable } from './tables.ts';

export async function findContactPointsOf(
	db: Db,
	areaIds: readonly string[]
): Promise<ContactPointTable[]> {
	if (areaIds.length === 0) return [];
	return db
		.selectFrom('contactPoints')
		.selectAll()
		.where('areaId', 'in', areaIds)
		.orderBy('id')
		.execute();
}

/** Every contact point with its area. */
export async function findPlacedContactPoints(db: Db) {
	return db
		.selectFrom('contactPoints')
		.innerJoin('areas', 'areas.id', 'contactPoints.areaId')
		.selectAll('contactPoints')
		.select(['areas.path as areaPath', 'areas.code as areaCode'])
		.orderBy('contactPoints.id')
		.execute();
}

/** The texts of the contact points in these areas, or of all, null where there are none. */
export function selectContactPointTexts(areaIds: readonly string[] | null) {
	const query = expressionBuilder<Tables>()
		.selectFrom('contactPoints')
		.select(['id as ownerId', 'name'])
		.select((eb) => eb.fn<string | null>('nullif', ['note', sql.lit('')]).as('note'));
	return areaIds ? query.where('areaId', 'in', areaIds) : query;
}

export async function findContactPoint(db: Db, id: string): Promise<ContactPointTable | undefined> {
	return db.selectFrom('contactPoints').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function insertContactPoint(
	db: Db,
	row: Insertable<ContactPointTable>
): Promise<void> {
	await db.insertInto('contactPoints').values(row).execute();
}

export async function updateContactPoint(
	db: Db,
	id: string,
	change: Updateable<ContactPointTable>
): Promise<void> {
	await db.updateTable('contactPoints').set(change).where('id', '=', id).execute();
}

export async function deleteContactPoint(db: Db, id: string): Promise<void> {
	await db.deleteFrom('contactPoints').where('id', '=', id).execute();
}
