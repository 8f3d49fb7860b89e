import type { Kysely } from 'kysely';

/** A mail has a sender's name, an HTML part and, where it comes of a subscription, a way to end it. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const column of ['sender_name', 'body_html', 'unsubscribe_url'])
		await db.schema.alterTable('mails').addColumn(column, 'text').execute();
}
