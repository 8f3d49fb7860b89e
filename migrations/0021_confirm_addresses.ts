import { SqliteAdapter, sql, type Kysely } from 'kysely';

/**
 * An address is confirmed before it counts: seats are held for a while, except where staff trust the
 * occasion. Whoever has registered so far counts as confirmed. Mails remember a keyed hash of their
 * mailbox, so that those which come back stop further ones.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('registrations').addColumn('confirmed_on', 'text').execute();
	await db.schema.alterTable('registrations').addColumn('held_until', 'text').execute();
	await sql`update registrations set confirmed_on = created_on`.execute(db);
	await db.schema
		.createIndex('registrations_held_until')
		.on('registrations')
		.column('held_until')
		.where(sql.ref('held_until'), 'is not', null)
		.execute();
	await db.schema
		.alterTable('events')
		.addColumn('is_trusted', 'boolean', (c) => c.notNull().defaultTo(falseOn(db)))
		.execute();
	await db.schema.alterTable('mails').addColumn('mailbox', 'text').execute();
	await db.schema.alterTable('mails').addColumn('message_id', 'text').execute();
	await db.schema
		.alterTable('mails')
		.addColumn('sends_begun', 'integer', (c) => c.notNull().defaultTo(0))
		.execute();
	await db.schema
		.createTable('stopped_mailboxes')
		.addColumn('mailbox', 'text', (c) => c.primaryKey())
		.addColumn('reason', 'text', (c) => c.notNull())
		.addColumn('until', 'text', (c) => c.notNull())
		.execute();
	await db.schema
		.createIndex('stopped_mailboxes_until')
		.on('stopped_mailboxes')
		.column('until')
		.execute();
}

const falseOn = (db: Kysely<unknown>) =>
	db.getExecutor().adapter instanceof SqliteAdapter ? sql`0` : sql`false`;
