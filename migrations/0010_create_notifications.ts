import type { Kysely } from 'kysely';

/** Who wants to hear of what: addresses stand here alone, never beside an idea or an answer. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('subscriptions')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('subject_type', 'text', (c) => c.notNull())
		.addColumn('subject_id', 'text', (c) => c.notNull())
		.addColumn('mail', 'text', (c) => c.notNull())
		.addColumn('locale', 'text', (c) => c.notNull())
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('created_on', 'text', (c) => c.notNull())
		.addColumn('delete_on', 'text', (c) => c.notNull())
		.addUniqueConstraint('subscriptions_once', ['subject_type', 'subject_id', 'mail'])
		.execute();
	await db.schema.createIndex('subscriptions_mail').on('subscriptions').column('mail').execute();
	await db.schema
		.createIndex('subscriptions_delete_on')
		.on('subscriptions')
		.column('delete_on')
		.execute();
}
