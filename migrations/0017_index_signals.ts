import type { Kysely } from 'kysely';

/** All that the planner's matrix reads of every idea and of every measure of a city, so that no table is read. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createIndex('ideas_weighed')
		.on('ideas')
		.columns(['state', 'topic_id', 'area_id', 'board_id', 'supports'])
		.execute();
	await db.schema
		.createIndex('measures_covering')
		.on('measures')
		.columns(['status', 'updated_at', 'id', 'number', 'title'])
		.execute();
}
