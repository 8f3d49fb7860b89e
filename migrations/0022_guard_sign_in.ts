import { SqliteAdapter, sql, type Kysely } from 'kysely';

/**
 * Passwords that somebody else chose must be changed; sessions say since when and on what they run, so
 * those of before end; tries to sign in are slowed down per account and network or device.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.alterTable('users')
		.addColumn('has_given_password', 'boolean', (c) => c.notNull().defaultTo(falseOn(db)))
		.execute();
	await db.schema.dropTable('sessions').execute();
	await db.schema
		.createTable('sessions')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('user_id', 'text', (c) => c.notNull().references('users.id'))
		.addColumn('browser', 'text', (c) => c.notNull())
		.addColumn('began_at', 'text', (c) => c.notNull())
		.addColumn('last_used_at', 'text', (c) => c.notNull())
		.addColumn('expires_at', 'text', (c) => c.notNull())
		.execute();
	await db.schema.createIndex('sessions_user').on('sessions').column('user_id').execute();
	await db.schema.createIndex('sessions_expiry').on('sessions').column('expires_at').execute();
	await db.schema.createIndex('sessions_use').on('sessions').column('last_used_at').execute();
	await db.schema
		.createTable('sign_in_tries')
		.addColumn('key', 'text', (c) => c.primaryKey())
		.addColumn('tries', 'integer', (c) => c.notNull())
		.addColumn('next_at', 'text', (c) => c.notNull())
		.addColumn('expires_at', 'text', (c) => c.notNull())
		.execute();
	await db.schema
		.createIndex('sign_in_tries_expiry')
		.on('sign_in_tries')
		.column('expires_at')
		.execute();
}

const falseOn = (db: Kysely<unknown>) =>
	db.getExecutor().adapter instanceof SqliteAdapter ? sql`0` : sql`false`;
