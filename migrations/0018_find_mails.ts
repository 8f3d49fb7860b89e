import type { Kysely } from 'kysely';

interface Tables {
	jobs: { id: string; kind: string; state: string; payload_json: string };
	mails: { id: string; state: string };
}

/**
 * The job that sends a mail has the mail's id, so that staff see which mails were given up; old mails
 * are found by their day.
 */
export async function up(db: Kysely<Tables>): Promise<void> {
	const unsent = await db
		.selectFrom('jobs')
		.select(['id', 'state', 'payload_json'])
		.where('kind', '=', 'mail.send')
		.where('state', '!=', 'done')
		.execute();
	for (const { id, state, payload_json } of unsent) {
		const { mailId } = JSON.parse(payload_json);
		await db.updateTable('jobs').set({ id: mailId }).where('id', '=', id).execute();
		if (state !== 'failed') continue;
		await db.updateTable('mails').set({ state }).where('id', '=', mailId).execute();
	}
	await db.schema.createIndex('mails_sent').on('mails').column('sent_at').execute();
	await db.schema.createIndex('mails_created').on('mails').column('created_at').execute();
	await db.schema
		.createIndex('rate_limits_expiry')
		.on('rate_limits')
		.column('expires_at')
		.execute();
}
