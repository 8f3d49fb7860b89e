import { SqliteAdapter, sql, type Kysely } from 'kysely';

/**
 * Bursts: what came in unusual number from one network, marked for staff to decide about; and windows, in
 * which many may come from one place. Of a network a keyed hash is kept, for a day.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('bursts')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('gate', 'text', (c) => c.notNull())
		.addColumn('object_id', 'text', (c) => c.notNull())
		.addColumn('began_at', 'text', (c) => c.notNull())
		.addColumn('last_at', 'text', (c) => c.notNull())
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('reason', 'text')
		.addColumn('decided_by', 'text', (c) => c.references('users.id'))
		.addColumn('decided_at', 'text')
		.execute();
	await db.schema
		.createIndex('bursts_object')
		.on('bursts')
		.columns(['gate', 'object_id', 'state'])
		.execute();
	await db.schema.alterTable('rate_limits').addColumn('burst_id', 'text').execute();
	for (const table of ['supports', 'responses']) await markRows(db, table);
	await keepLeftOutAnswers(db);
	await openWindows(db);
}

async function markRows(db: Kysely<unknown>, table: string): Promise<void> {
	await db.schema
		.alterTable(table)
		.addColumn('burst_id', 'text', (c) => c.references('bursts.id'))
		.execute();
	await db.schema
		.alterTable(table)
		.addColumn('is_left_out', 'boolean', (c) => c.notNull().defaultTo(falseOn(db)))
		.execute();
	await db.schema
		.createIndex(`${table}_burst`)
		.on(table)
		.column('burst_id')
		.where(sql.ref('burst_id'), 'is not', null)
		.execute();
}

/** Beside the answers that count, so that counting does not have to look which do. */
async function keepLeftOutAnswers(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('left_out_answers')
		.addColumn('response_id', 'text', (c) => c.notNull().references('responses.id'))
		.addColumn('question_code', 'text', (c) => c.notNull())
		.addColumn('choice_code', 'text', (c) => c.notNull())
		.addColumn('survey_id', 'text', (c) => c.notNull())
		.addColumn('area_id', 'text')
		.addColumn('value', 'integer')
		.addColumn('text', 'text')
		.addPrimaryKeyConstraint('left_out_answers_pk', ['response_id', 'question_code', 'choice_code'])
		.execute();
}

async function openWindows(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('visit_windows')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('place', 'text', (c) => c.notNull())
		.addColumn('code', 'text', (c) => c.notNull().unique())
		.addColumn('opens_at', 'text', (c) => c.notNull())
		.addColumn('closes_at', 'text', (c) => c.notNull())
		.addColumn('created_by', 'text', (c) => c.references('users.id'))
		.addColumn('created_at', 'text', (c) => c.notNull())
		.execute();
	await db.schema
		.createIndex('visit_windows_closing')
		.on('visit_windows')
		.column('closes_at')
		.execute();
	await db.schema
		.createTable('visit_window_networks')
		.addColumn('window_id', 'text', (c) =>
			c.notNull().references('visit_windows.id').onDelete('cascade')
		)
		.addColumn('network', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('visit_window_networks_pk', ['network', 'window_id'])
		.execute();
}

const falseOn = (db: Kysely<unknown>) =>
	db.getExecutor().adapter instanceof SqliteAdapter ? sql`0` : sql`false`;
