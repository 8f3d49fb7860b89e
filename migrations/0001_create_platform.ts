import type { Kysely } from 'kysely';

/** Users and their rights, sessions, the audit trail, jobs, the mail outbox, settings. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('users')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('mail', 'text', (c) => c.notNull().unique())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('password_hash', 'text', (c) => c.notNull())
		.addColumn('locale', 'text', (c) => c.notNull())
		.addColumn('is_active', 'boolean', (c) => c.notNull())
		.addColumn('created_at', 'text', (c) => c.notNull())
		.execute();

	await db.schema
		.createTable('sessions')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('user_id', 'text', (c) => c.notNull().references('users.id'))
		.addColumn('expires_at', 'text', (c) => c.notNull())
		.execute();
	await db.schema.createIndex('sessions_user').on('sessions').column('user_id').execute();

	await db.schema
		.createTable('role_assignments')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('user_id', 'text', (c) => c.notNull().references('users.id'))
		.addColumn('role', 'text', (c) => c.notNull())
		.addColumn('area_id', 'text')
		.addColumn('created_at', 'text', (c) => c.notNull())
		.addColumn('created_by', 'text')
		.execute();
	await db.schema
		.createIndex('role_assignments_user')
		.on('role_assignments')
		.column('user_id')
		.execute();

	await db.schema
		.createTable('audit_entries')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('action', 'text', (c) => c.notNull())
		.addColumn('object_type', 'text', (c) => c.notNull())
		.addColumn('object_id', 'text', (c) => c.notNull())
		.addColumn('user_id', 'text')
		.addColumn('reason', 'text')
		.addColumn('details_json', 'text', (c) => c.notNull())
		.addColumn('created_at', 'text', (c) => c.notNull())
		.execute();
	await db.schema
		.createIndex('audit_entries_object')
		.on('audit_entries')
		.columns(['object_type', 'object_id'])
		.execute();

	await db.schema
		.createTable('jobs')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('kind', 'text', (c) => c.notNull())
		.addColumn('payload_json', 'text', (c) => c.notNull())
		.addColumn('unique_key', 'text', (c) => c.unique())
		.addColumn('run_at', 'text', (c) => c.notNull())
		.addColumn('attempts', 'integer', (c) => c.notNull())
		.addColumn('lease_until', 'text')
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('last_error', 'text')
		.addColumn('created_at', 'text', (c) => c.notNull())
		.execute();
	await db.schema.createIndex('jobs_due').on('jobs').columns(['state', 'run_at']).execute();

	await db.schema
		.createTable('mails')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('recipient', 'text')
		.addColumn('subject', 'text')
		.addColumn('body_text', 'text')
		.addColumn('attachments_json', 'text')
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('created_at', 'text', (c) => c.notNull())
		.addColumn('sent_at', 'text')
		.execute();

	await db.schema
		.createTable('settings')
		.addColumn('key', 'text', (c) => c.primaryKey())
		.addColumn('value_json', 'text', (c) => c.notNull())
		.execute();

	await db.schema
		.createTable('rate_limits')
		.addColumn('key', 'text', (c) => c.primaryKey())
		.addColumn('points', 'integer', (c) => c.notNull())
		.addColumn('expires_at', 'text', (c) => c.notNull())
		.execute();
}
