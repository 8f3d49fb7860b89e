import { newId, type MailAttachment } from '#lib/server/platform/db/index.ts';
import { now, type Context } from '#lib/server/platform/context.ts';
import { enqueue } from '#lib/server/platform/jobs/index.ts';

export interface NewMail {
	to: string;
	subject: string;
	/** Plain text. */
	text: string;
	attachments?: MailAttachment[];
}

/** Puts a mail into the outbox, in the same transaction as what it tells of. */
export async function queueMail(ctx: Context, mail: NewMail): Promise<void> {
	const id = newId();
	await ctx.db
		.insertInto('mails')
		.values({
			id,
			recipient: mail.to,
			subject: mail.subject,
			bodyText: mail.text,
			attachmentsJson: mail.attachments ?? null,
			state: 'queued',
			createdAt: now(ctx),
			sentAt: null
		})
		.execute();
	await enqueue(ctx, { kind: 'mail.send', payload: { mailId: id } });
}
