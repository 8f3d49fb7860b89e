import { now } from '#lib/server/platform/context.ts';
import type { JobHandlers } from '#lib/server/platform/jobs/index.ts';
import type { Transport } from './transport.ts';

/** What a mail that was sent no longer holds: neither address nor text. */
export const FORGOTTEN = {
	recipient: null,
	senderName: null,
	subject: null,
	bodyText: null,
	bodyHtml: null,
	unsubscribeUrl: null,
	attachmentsJson: null
} as const;

/** The job that sends a queued mail. */
export function mailJobs(transport: Transport): Pick<JobHandlers, 'mail.send'> {
	return {
		'mail.send': async (ctx, { mailId }) => {
			const mail = await ctx.db
				.selectFrom('mails')
				.selectAll()
				.where('id', '=', mailId)
				.where('state', '=', 'queued')
				.executeTakeFirst();
			if (!mail || mail.recipient === null) return;
			await transport({
				id: mail.id,
				from: { name: mail.senderName ?? ctx.config.MUNICIPALITY, address: ctx.config.MAIL_FROM },
				to: mail.recipient,
				subject: mail.subject ?? '',
				text: mail.bodyText ?? '',
				html: mail.bodyHtml ?? undefined,
				unsubscribeUrl: mail.unsubscribeUrl,
				attachments: mail.attachmentsJson ?? []
			});
			await ctx.db
				.updateTable('mails')
				.set({ state: 'sent', sentAt: now(ctx), ...FORGOTTEN })
				.where('id', '=', mail.id)
				.execute();
		}
	};
}
