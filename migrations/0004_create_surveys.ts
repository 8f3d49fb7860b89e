import type { Kysely } from 'kysely';

/** Surveys with the draft staff work on, the versions frozen from it, and their short links. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('surveys')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('slug', 'text', (c) => c.notNull().unique())
		.addColumn('title', 'text', (c) => c.notNull())
		.addColumn('intro', 'text', (c) => c.notNull())
		.addColumn('audience', 'text', (c) => c.notNull())
		.addColumn('privacy_notice', 'text', (c) => c.notNull())
		.addColumn('draft_json', 'text', (c) => c.notNull())
		.addColumn('status', 'text', (c) => c.notNull())
		.addColumn('opens_on', 'text')
		.addColumn('closes_on', 'text')
		.addColumn('created_by', 'text')
		.addColumn('created_at', 'text', (c) => c.notNull())
		.addColumn('updated_at', 'text', (c) => c.notNull())
		.addColumn('current_version_id', 'text')
		.execute();
	await db.schema.createIndex('surveys_status').on('surveys').column('status').execute();

	await db.schema
		.createTable('survey_areas')
		.addColumn('survey_id', 'text', (c) => c.notNull().references('surveys.id'))
		.addColumn('area_id', 'text', (c) => c.notNull().references('areas.id'))
		.addPrimaryKeyConstraint('survey_areas_pk', ['survey_id', 'area_id'])
		.execute();
	await db.schema.createIndex('survey_areas_area').on('survey_areas').column('area_id').execute();

	await db.schema
		.createTable('survey_versions')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('survey_id', 'text', (c) => c.notNull().references('surveys.id'))
		.addColumn('number', 'integer', (c) => c.notNull())
		.addColumn('document_json', 'text', (c) => c.notNull())
		.addColumn('published_by', 'text')
		.addColumn('published_at', 'text', (c) => c.notNull())
		.addUniqueConstraint('survey_versions_number', ['survey_id', 'number'])
		.execute();

	await db.schema
		.createTable('survey_links')
		.addColumn('code', 'text', (c) => c.primaryKey())
		.addColumn('survey_id', 'text', (c) => c.notNull().references('surveys.id'))
		.addColumn('channel', 'text', (c) => c.notNull())
		.addColumn('locale', 'text')
		.execute();
	await db.schema
		.createIndex('survey_links_survey')
		.on('survey_links')
		.column('survey_id')
		.execute();
}
