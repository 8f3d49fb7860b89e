import type { Kysely } from 'kysely';

/** Boards, the ideas on them, who supports them, official answers and the moderators' decisions. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('boards')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('slug', 'text', (c) => c.notNull().unique())
		.addColumn('title', 'text', (c) => c.notNull())
		.addColumn('intro', 'text', (c) => c.notNull())
		.addColumn('phase', 'text', (c) => c.notNull())
		.addColumn('audience', 'text', (c) => c.notNull())
		.addColumn('moderation', 'text', (c) => c.notNull())
		.addColumn('has_early_support', 'boolean', (c) => c.notNull())
		.addColumn('collects_until', 'text')
		.addColumn('rates_until', 'text')
		.addColumn('created_by', 'text')
		.addColumn('created_at', 'text', (c) => c.notNull())
		.addColumn('updated_at', 'text', (c) => c.notNull())
		.execute();

	await db.schema
		.createTable('board_areas')
		.addColumn('board_id', 'text', (c) => c.notNull().references('boards.id'))
		.addColumn('area_id', 'text', (c) => c.notNull().references('areas.id'))
		.addPrimaryKeyConstraint('board_areas_pk', ['board_id', 'area_id'])
		.execute();

	await db.schema
		.createTable('board_topics')
		.addColumn('board_id', 'text', (c) => c.notNull().references('boards.id'))
		.addColumn('topic_id', 'text', (c) => c.notNull().references('topics.id'))
		.addPrimaryKeyConstraint('board_topics_pk', ['board_id', 'topic_id'])
		.execute();

	await db.schema
		.createTable('ideas')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('board_id', 'text', (c) => c.notNull().references('boards.id'))
		.addColumn('title', 'text', (c) => c.notNull())
		.addColumn('text', 'text', (c) => c.notNull())
		.addColumn('area_id', 'text', (c) => c.references('areas.id'))
		.addColumn('topic_id', 'text', (c) => c.references('topics.id'))
		.addColumn('locale', 'text', (c) => c.notNull())
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('merged_into', 'text', (c) => c.references('ideas.id'))
		.addColumn('created_on', 'text', (c) => c.notNull())
		.addColumn('published_on', 'text')
		.addColumn('search_text', 'text', (c) => c.notNull())
		.addColumn('content_hash', 'text', (c) => c.notNull())
		.addColumn('is_checked', 'boolean', (c) => c.notNull())
		.addColumn('revision', 'integer', (c) => c.notNull())
		.addUniqueConstraint('ideas_sent_once', ['board_id', 'content_hash'])
		.execute();
	await db.schema.createIndex('ideas_listed').on('ideas').columns(['board_id', 'state']).execute();
	await db.schema
		.createIndex('ideas_queued')
		.on('ideas')
		.columns(['is_checked', 'created_on'])
		.execute();
	await db.schema.createIndex('ideas_merged_into').on('ideas').column('merged_into').execute();

	await db.schema
		.createTable('supports')
		.addColumn('idea_id', 'text', (c) => c.notNull().references('ideas.id'))
		.addColumn('visitor_key', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('supports_pk', ['idea_id', 'visitor_key'])
		.execute();

	await db.schema
		.createTable('statements')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('idea_id', 'text', (c) => c.notNull().references('ideas.id'))
		.addColumn('department', 'text', (c) => c.notNull())
		.addColumn('text', 'text', (c) => c.notNull())
		.addColumn('is_withdrawn', 'boolean', (c) => c.notNull())
		.addColumn('answered_on', 'text', (c) => c.notNull())
		.addColumn('created_by', 'text')
		.addColumn('created_at', 'text', (c) => c.notNull())
		.execute();
	await db.schema.createIndex('statements_idea').on('statements').column('idea_id').execute();

	await db.schema
		.createTable('moderation_decisions')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('idea_id', 'text', (c) => c.notNull().references('ideas.id'))
		.addColumn('kind', 'text', (c) => c.notNull())
		.addColumn('reason_code', 'text')
		.addColumn('reason', 'text')
		.addColumn('details_json', 'text', (c) => c.notNull())
		.addColumn('undoes', 'text', (c) => c.unique().references('moderation_decisions.id'))
		.addColumn('decided_by', 'text')
		.addColumn('decided_at', 'text', (c) => c.notNull())
		.execute();
	await db.schema
		.createIndex('moderation_decisions_idea')
		.on('moderation_decisions')
		.columns(['idea_id', 'decided_at'])
		.execute();
}
