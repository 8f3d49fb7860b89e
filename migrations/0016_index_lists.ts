import { sql, type Kysely } from 'kysely';

interface Tables {
	ideas: { id: string; state: string; merged_into: string | null; supports: number };
	supports: { idea_id: string; visitor_key: string };
}

/** What lists of things that grow for years are read by, so that a page is found without reading the rest. */
export async function up(db: Kysely<Tables>): Promise<void> {
	await countSupports(db);
	await indexIdeas(db);
	await indexMeasures(db);
	await db.schema
		.createIndex('events_ending')
		.on('events')
		.columns(['status', 'ends_at'])
		.execute();
	await db.schema.createIndex('event_topics_topic').on('event_topics').column('topic_id').execute();
	for (const column of ['action', 'user_id', 'object_type'])
		await db.schema
			.createIndex(`audit_entries_by_${column}`)
			.on('audit_entries')
			.columns([column, 'created_at', 'id'])
			.execute();
	await db.schema
		.createIndex('audit_entries_newest')
		.on('audit_entries')
		.columns(['created_at', 'id'])
		.execute();
	await db.schema
		.createIndex('audit_entries_last_change')
		.on('audit_entries')
		.columns(['object_id', 'id'])
		.execute();
	await db.schema
		.createIndex('surveys_newest')
		.on('surveys')
		.columns(['updated_at', 'id'])
		.execute();
	await db.schema
		.createIndex('answers_texts')
		.on('answers')
		.columns(['survey_id', 'question_code', 'response_id'])
		.where(sql.ref('text'), 'is not', null)
		.execute();
}

/** An idea knows how many support it or one merged into it: to sort by that nothing is counted. */
async function countSupports(db: Kysely<Tables>): Promise<void> {
	await db.schema
		.alterTable('ideas')
		.addColumn('supports', 'integer', (c) => c.notNull().defaultTo(0))
		.execute();
	const counts = await db
		.withRecursive('family(root_id, idea_id)', (cte) =>
			cte
				.selectFrom('ideas')
				.select(['ideas.id as root_id', 'ideas.id as idea_id'])
				.where('ideas.state', '!=', 'merged')
				.unionAll(
					cte
						.selectFrom('family')
						.innerJoin('ideas', 'ideas.merged_into', 'family.idea_id')
						.select(['family.root_id', 'ideas.id as idea_id'])
				)
		)
		.selectFrom('family')
		.innerJoin('supports', 'supports.idea_id', 'family.idea_id')
		.groupBy('family.root_id')
		.select((eb) => [
			'family.root_id',
			eb.fn.count<number>('supports.visitor_key').distinct().as('supports')
		])
		.execute();
	for (const { root_id, supports } of counts)
		await db.updateTable('ideas').set({ supports }).where('id', '=', root_id).execute();
}

async function indexIdeas(db: Kysely<Tables>): Promise<void> {
	const listedOn = sql`coalesce(published_on, created_on) desc`;
	await db.schema
		.createIndex('ideas_newest_on_board')
		.on('ideas')
		.expression(sql`board_id, state, ${listedOn}, id`)
		.execute();
	await db.schema
		.createIndex('ideas_newest')
		.on('ideas')
		.expression(sql`state, ${listedOn}, id`)
		.execute();
	await db.schema
		.createIndex('ideas_supported')
		.on('ideas')
		.expression(sql`board_id, state, supports desc, id`)
		.execute();
	await db.schema
		.createIndex('statements_newest')
		.on('statements')
		.columns(['created_at', 'idea_id'])
		.execute();
	await db.schema.dropIndex('ideas_listed').execute();
	await db.schema
		.createIndex('ideas_counted')
		.on('ideas')
		.columns(['board_id', 'state', 'is_checked'])
		.execute();
}

async function indexMeasures(db: Kysely<Tables>): Promise<void> {
	await db.schema
		.createIndex('measures_newest')
		.on('measures')
		.columns(['updated_at', 'id'])
		.execute();
	await db.schema
		.createIndex('measures_public')
		.on('measures')
		.columns(['is_public', 'updated_at', 'id'])
		.execute();
	await db.schema
		.createIndex('measures_status')
		.on('measures')
		.columns(['status', 'is_public', 'updated_at', 'id'])
		.execute();
	for (const other of ['area', 'topic'])
		await db.schema
			.createIndex(`measure_${other}s_${other}`)
			.on(`measure_${other}s`)
			.column(`${other}_id`)
			.execute();
}
