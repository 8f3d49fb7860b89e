import { SqliteAdapter, sql, type CreateTableBuilder, type Kysely } from 'kysely';

/**
 * Responses with their answers, drafts that only their cookie can read, and the released results.
 * Responses and answers have random keys and nothing finer than a day. On SQLite the key is the order of
 * storage too (without rowid), so that not even the order in the file tells who came first.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
	const inKeyOrder = <T extends string, C extends string>(table: CreateTableBuilder<T, C>) =>
		isSqlite ? table.modifyEnd(sql`without rowid`) : table;

	await inKeyOrder(
		db.schema
			.createTable('responses')
			.addColumn('id', 'text', (c) => c.notNull().primaryKey())
			.addColumn('survey_id', 'text', (c) => c.notNull().references('surveys.id'))
			.addColumn('version_id', 'text', (c) => c.notNull().references('survey_versions.id'))
			.addColumn('area_id', 'text', (c) => c.references('areas.id'))
			.addColumn('locale', 'text', (c) => c.notNull())
			.addColumn('channel', 'text')
			.addColumn('answered_on', 'text', (c) => c.notNull())
			.addColumn('receipt_hash', 'text', (c) => c.notNull())
			.addColumn('submission_key', 'text', (c) => c.notNull().unique())
	).execute();
	await db.schema
		.createIndex('responses_survey')
		.on('responses')
		.columns(['survey_id', 'area_id'])
		.execute();

	await inKeyOrder(
		db.schema
			.createTable('answers')
			.addColumn('response_id', 'text', (c) => c.notNull().references('responses.id'))
			.addColumn('question_code', 'text', (c) => c.notNull())
			.addColumn('choice_code', 'text', (c) => c.notNull())
			.addColumn('survey_id', 'text', (c) => c.notNull())
			.addColumn('area_id', 'text')
			.addColumn('value', 'integer')
			.addColumn('text', 'text')
			.addPrimaryKeyConstraint('answers_pk', ['response_id', 'question_code', 'choice_code'])
	).execute();
	await db.schema
		.createIndex('answers_counted')
		.on('answers')
		.columns(['survey_id', 'question_code', 'choice_code', 'value', 'area_id'])
		.execute();

	await db.schema
		.createTable('response_drafts')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('survey_id', 'text', (c) => c.notNull().references('surveys.id'))
		.addColumn('version_id', 'text', (c) => c.notNull().references('survey_versions.id'))
		.addColumn('payload', 'text', (c) => c.notNull())
		.addColumn('expires_on', 'text', (c) => c.notNull())
		.execute();
	await db.schema
		.createIndex('response_drafts_expiry')
		.on('response_drafts')
		.column('expires_on')
		.execute();

	await db.schema
		.createTable('result_releases')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('survey_id', 'text', (c) => c.notNull().references('surveys.id'))
		.addColumn('number', 'integer', (c) => c.notNull())
		.addColumn('response_count', 'integer', (c) => c.notNull())
		.addColumn('released_on', 'text', (c) => c.notNull())
		.addColumn('released_by', 'text')
		.addUniqueConstraint('result_releases_number', ['survey_id', 'number'])
		.execute();

	await db.schema
		.createTable('released_tables')
		.addColumn('release_id', 'text', (c) => c.notNull().references('result_releases.id'))
		.addColumn('survey_id', 'text', (c) => c.notNull().references('surveys.id'))
		.addColumn('question_code', 'text', (c) => c.notNull())
		.addColumn('table_json', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('released_tables_pk', ['release_id', 'question_code'])
		.execute();
	await db.schema
		.createIndex('released_tables_survey')
		.on('released_tables')
		.column('survey_id')
		.execute();

	await db.schema
		.createTable('release_counts')
		.addColumn('release_id', 'text', (c) => c.notNull().references('result_releases.id'))
		.addColumn('question_code', 'text', (c) => c.notNull())
		.addColumn('counted_json', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('release_counts_pk', ['release_id', 'question_code'])
		.execute();
}
