import { newId, type MailAttachment } from '#lib/server/platform/db/index.ts';
import { now, type Context } from '#lib/server/platform/context.ts';
import { enqueue } from '#lib/server/platform/jobs/index.ts';
import type { Recipient } from './gate.ts';
import { htmlOf } from './html-of.ts';
import { withoutIsolates, type Letter } from './letter.ts';
import { mailboxKey } from './mailbox.ts';
import { messageIdOf } from './message-id.ts';
import { isStopped } from './stopped.ts';
import { textOf } from './text-of.ts';

export interface NewMail extends Letter {
	to: Recipient;
	attachments?: MailAttachment[];
	/** Where one POST ends the subscription the mail comes of; none for what somebody just did. */
	unsubscribeUrl?: string;
}

/**
 * Puts a mail into the outbox, in the same transaction as what it tells of; none where mails to the
 * mailbox have come back.
 */
export async function queueMail(ctx: Context, mail: NewMail): Promise<void> {
	const mailbox = mailboxKey(ctx, mail.to);
	if (await isStopped(ctx, mailbox)) return;
	const id = newId();
	await ctx.db
		.insertInto('mails')
		.values({
			id,
			recipient: mail.to,
			senderName: mail.sender,
			subject: withoutIsolates(mail.subject),
			bodyText: textOf(mail),
			bodyHtml: htmlOf(mail),
			unsubscribeUrl: mail.unsubscribeUrl ?? null,
			attachmentsJson: mail.attachments ?? null,
			state: 'queued',
			createdAt: now(ctx),
			sentAt: null,
			mailbox,
			messageId: messageIdOf(id, ctx.config),
			sendsBegun: 0
		})
		.execute();
	await enqueue(ctx, { id, kind: 'mail.send', payload: { mailId: id } });
}
