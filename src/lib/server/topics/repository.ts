import { expressionBuilder, sql, type Insertable, type Updateable } from 'kysely';
import type { Db, Tables } from '#lib/server/platform/db/index.ts';
import type { TopicTable } from './tables.ts';

export type TopicRow = Pick<
	TopicTable,
	'id' | 'code' | 'name' | 'description' | 'position' | 'isActive'
>;

export async function findTopics(db: Db): Promise<TopicRow[]> {
	return db
		.selectFrom('topics')
		.select(['id', 'code', 'name', 'description', 'position', 'isActive'])
		.orderBy('position')
		.orderBy('code')
		.execute();
}

/** The texts of the topics that can be chosen, null where there are none. */
export function selectTopicTexts() {
	return expressionBuilder<Tables>()
		.selectFrom('topics')
		.where('isActive', '=', true)
		.select(['id as ownerId', 'name'])
		.select((eb) => eb.fn<string | null>('nullif', ['description', sql.lit('')]).as('description'));
}

export async function insertTopic(db: Db, topic: Insertable<TopicTable>): Promise<void> {
	await db.insertInto('topics').values(topic).execute();
}

export async function updateTopic(
	db: Db,
	id: string,
	change: Updateable<TopicTable>
): Promise<void> {
	await db.updateTable('topics').set(change).where('id', '=', id).execute();
}
