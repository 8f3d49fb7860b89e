import { sql, type Kysely } from 'kysely';

/** Measures with their course, their papers and the evidence they cite, frozen as it was cited. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('measures')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('number', 'text', (c) => c.notNull().unique())
		.addColumn('slug', 'text', (c) => c.notNull().unique())
		.addColumn('title', 'text', (c) => c.notNull())
		.addColumn('description', 'text', (c) => c.notNull())
		.addColumn('goals', 'text', (c) => c.notNull())
		.addColumn('status', 'text', (c) => c.notNull())
		.addColumn('carer', 'text', (c) => c.notNull())
		.addColumn('department', 'text', (c) => c.notNull())
		.addColumn('starts_on', 'text')
		.addColumn('ends_on', 'text')
		.addColumn('budget_euro', 'bigint')
		.addColumn('statement', 'text', (c) => c.notNull())
		.addColumn('is_public', 'boolean', (c) => c.notNull())
		.addColumn('created_by', 'text')
		.addColumn('created_at', 'text', (c) => c.notNull())
		.addColumn('updated_at', 'text', (c) => c.notNull())
		.execute();

	for (const other of ['area', 'topic']) {
		await db.schema
			.createTable(`measure_${other}s`)
			.addColumn('measure_id', 'text', (c) => c.notNull().references('measures.id'))
			.addColumn(`${other}_id`, 'text', (c) => c.notNull().references(`${other}s.id`))
			.addPrimaryKeyConstraint(`measure_${other}s_pk`, ['measure_id', `${other}_id`])
			.execute();
	}

	await db.schema
		.createTable('measure_updates')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('measure_id', 'text', (c) => c.notNull().references('measures.id'))
		.addColumn('status', 'text', (c) => c.notNull())
		.addColumn('note', 'text', (c) => c.notNull())
		.addColumn('changed_by', 'text')
		.addColumn('changed_at', 'text', (c) => c.notNull())
		.execute();
	await db.schema
		.createIndex('measure_updates_measure')
		.on('measure_updates')
		.columns(['measure_id', 'changed_at'])
		.execute();

	await db.schema
		.createTable('measure_papers')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('measure_id', 'text', (c) => c.notNull().references('measures.id'))
		.addColumn('number', 'text', (c) => c.notNull())
		.addColumn('dated_on', 'text', (c) => c.notNull())
		.addColumn('title', 'text', (c) => c.notNull())
		.addColumn('url', 'text', (c) => c.notNull())
		.execute();
	await db.schema
		.createIndex('measure_papers_measure')
		.on('measure_papers')
		.column('measure_id')
		.execute();

	await createEvidence(db);
}

async function createEvidence(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('evidence')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('measure_id', 'text', (c) => c.notNull().references('measures.id'))
		.addColumn('source_type', 'text', (c) => c.notNull())
		.addColumn('source_id', 'text', (c) => c.notNull())
		.addColumn('key', 'text', (c) => c.notNull())
		.addColumn('area_id', 'text', (c) => c.references('areas.id'))
		.addColumn('topic_id', 'text', (c) => c.references('topics.id'))
		.addColumn('frozen_json', 'text', (c) => c.notNull())
		.addColumn('cited_by', 'text')
		.addColumn('cited_at', 'text', (c) => c.notNull())
		.addColumn('removed_by', 'text')
		.addColumn('removed_at', 'text')
		.addColumn('removed_reason', 'text')
		.execute();
	await db.schema
		.createIndex('evidence_source')
		.on('evidence')
		.columns(['source_type', 'source_id'])
		.execute();
	// What was taken away may be cited again; what stands is there once.
	await db.schema
		.createIndex('evidence_once')
		.unique()
		.on('evidence')
		.columns(['measure_id', 'key'])
		.where(sql.ref('removed_at'), 'is', null)
		.execute();
}
