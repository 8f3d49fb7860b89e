import { now } from '#lib/server/platform/context.ts';
import type { JobHandlers } from '#lib/server/platform/jobs/index.ts';
import type { Transport } from './transport.ts';

/** The job that sends a queued mail. What was sent keeps neither address nor text. */
export function mailJobs(transport: Transport): JobHandlers {
	return {
		'mail.send': async (ctx, { mailId }) => {
			const mail = await ctx.db
				.selectFrom('mails')
				.selectAll()
				.where('id', '=', String(mailId))
				.where('state', '=', 'queued')
				.executeTakeFirst();
			if (!mail || mail.recipient === null) return;
			await transport({
				id: mail.id,
				from: ctx.config.MAIL_FROM,
				to: mail.recipient,
				subject: mail.subject ?? '',
				text: mail.bodyText ?? '',
				attachments: mail.attachmentsJson ?? []
			});
			await ctx.db
				.updateTable('mails')
				.set({
					state: 'sent',
					sentAt: now(ctx),
					recipient: null,
					subject: null,
					bodyText: null,
					attachmentsJson: null
				})
				.where('id', '=', mail.id)
				.execute();
		}
	};
}
