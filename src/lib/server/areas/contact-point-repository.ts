import type { Insertable, Updateable } from 'kysely';
import type { Db } from '#lib/server/platform/db/index.ts';
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

export async function findAllContactPoints(db: Db): Promise<ContactPointTable[]> {
	return db.selectFrom('contactPoints').selectAll().orderBy('id').execute();
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
