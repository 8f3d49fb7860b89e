import type { Kysely } from 'kysely';

/** The tree of areas with their outlines and contact points, and the list of topics. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('areas')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('code', 'text', (c) => c.notNull().unique())
		.addColumn('official_code', 'text', (c) => c.notNull())
		.addColumn('level', 'text', (c) => c.notNull())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('parent_id', 'text', (c) => c.references('areas.id'))
		.addColumn('path', 'text', (c) => c.notNull())
		.addColumn('population', 'integer')
		.addColumn('outline_json', 'text')
		.addColumn('shape_json', 'text')
		.addColumn('valid_from', 'text')
		.addColumn('valid_until', 'text')
		.addColumn('created_at', 'text', (c) => c.notNull())
		.addColumn('updated_at', 'text', (c) => c.notNull())
		.addUniqueConstraint('areas_official_code', ['level', 'official_code'])
		.execute();
	await db.schema.createIndex('areas_parent').on('areas').column('parent_id').execute();
	await db.schema.createIndex('areas_path').on('areas').column('path').execute();

	await db.schema
		.createTable('contact_points')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('area_id', 'text', (c) => c.notNull().references('areas.id'))
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('address', 'text', (c) => c.notNull())
		.addColumn('phone', 'text', (c) => c.notNull())
		.addColumn('mail', 'text', (c) => c.notNull())
		.addColumn('hours_json', 'text', (c) => c.notNull())
		.addColumn('languages_json', 'text', (c) => c.notNull())
		.addColumn('note', 'text', (c) => c.notNull())
		.addColumn('updated_at', 'text', (c) => c.notNull())
		.execute();
	await db.schema
		.createIndex('contact_points_area')
		.on('contact_points')
		.column('area_id')
		.execute();

	await db.schema
		.createTable('topics')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('code', 'text', (c) => c.notNull().unique())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('description', 'text', (c) => c.notNull())
		.addColumn('position', 'integer', (c) => c.notNull())
		.addColumn('is_active', 'boolean', (c) => c.notNull())
		.addColumn('created_at', 'text', (c) => c.notNull())
		.addColumn('updated_at', 'text', (c) => c.notNull())
		.execute();
}
