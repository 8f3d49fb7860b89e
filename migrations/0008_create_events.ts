import type { Kysely } from 'kysely';

/** Events where people meet, and who said they will come: kept apart, for it is deleted on a date. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('events')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('slug', 'text', (c) => c.notNull().unique())
		.addColumn('status', 'text', (c) => c.notNull())
		.addColumn('title', 'text', (c) => c.notNull())
		.addColumn('description', 'text', (c) => c.notNull())
		.addColumn('starts_at', 'text', (c) => c.notNull())
		.addColumn('ends_at', 'text', (c) => c.notNull())
		.addColumn('place', 'text', (c) => c.notNull())
		.addColumn('address', 'text', (c) => c.notNull())
		.addColumn('online_url', 'text')
		.addColumn('languages_json', 'text', (c) => c.notNull())
		.addColumn('interpreters_json', 'text', (c) => c.notNull())
		.addColumn('has_childcare', 'boolean', (c) => c.notNull())
		.addColumn('is_step_free', 'boolean', (c) => c.notNull())
		.addColumn('capacity', 'integer')
		.addColumn('registration_opens_on', 'text')
		.addColumn('registration_closes_on', 'text')
		.addColumn('cancel_reason', 'text')
		.addColumn('turnout', 'integer')
		.addColumn('outcome', 'text')
		.addColumn('seq', 'integer', (c) => c.notNull())
		.addColumn('revision', 'integer', (c) => c.notNull())
		.addColumn('created_by', 'text')
		.addColumn('created_at', 'text', (c) => c.notNull())
		.addColumn('updated_at', 'text', (c) => c.notNull())
		.execute();
	await db.schema.createIndex('events_starts_at').on('events').column('starts_at').execute();

	for (const [table, other] of [
		['event_areas', 'area'],
		['event_topics', 'topic']
	] as const) {
		await db.schema
			.createTable(table)
			.addColumn('event_id', 'text', (c) => c.notNull().references('events.id'))
			.addColumn(`${other}_id`, 'text', (c) => c.notNull().references(`${other}s.id`))
			.addPrimaryKeyConstraint(`${table}_pk`, ['event_id', `${other}_id`])
			.execute();
	}

	await db.schema
		.createTable('registrations')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('event_id', 'text', (c) => c.notNull().references('events.id'))
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('name', 'text')
		.addColumn('mail', 'text')
		.addColumn('persons', 'integer', (c) => c.notNull())
		.addColumn('locale', 'text', (c) => c.notNull())
		.addColumn('needs_json', 'text')
		.addColumn('position', 'integer', (c) => c.notNull())
		.addColumn('token_hash', 'text', (c) => c.notNull().unique())
		.addColumn('consent_version', 'text', (c) => c.notNull())
		.addColumn('created_on', 'text', (c) => c.notNull())
		.addColumn('delete_on', 'text', (c) => c.notNull())
		.addUniqueConstraint('registrations_mail', ['event_id', 'mail'])
		.addUniqueConstraint('registrations_position', ['event_id', 'position'])
		.execute();
	await db.schema
		.createIndex('registrations_delete_on')
		.on('registrations')
		.column('delete_on')
		.execute();
}
