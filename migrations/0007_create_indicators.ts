import type { Kysely } from 'kysely';

/** Figures from elsewhere: one value per indicator, area and year. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('indicators')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('code', 'text', (c) => c.notNull().unique())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('unit', 'text', (c) => c.notNull())
		.addColumn('description', 'text', (c) => c.notNull())
		.addColumn('direction', 'text', (c) => c.notNull())
		.addColumn('topic_id', 'text', (c) => c.references('topics.id'))
		.addColumn('source', 'text', (c) => c.notNull())
		.addColumn('is_count_of_people', 'boolean', (c) => c.notNull())
		.addColumn('created_at', 'text', (c) => c.notNull())
		.addColumn('updated_at', 'text', (c) => c.notNull())
		.execute();
	await db.schema.createIndex('indicators_topic').on('indicators').column('topic_id').execute();

	await db.schema
		.createTable('indicator_values')
		.addColumn('indicator_id', 'text', (c) => c.notNull().references('indicators.id'))
		.addColumn('area_id', 'text', (c) => c.notNull().references('areas.id'))
		.addColumn('year', 'integer', (c) => c.notNull())
		.addColumn('value', 'double precision', (c) => c.notNull())
		.addPrimaryKeyConstraint('indicator_values_pk', ['indicator_id', 'area_id', 'year'])
		.execute();
	await db.schema
		.createIndex('indicator_values_area')
		.on('indicator_values')
		.column('area_id')
		.execute();
}
