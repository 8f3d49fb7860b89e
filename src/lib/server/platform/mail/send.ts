import { z } from 'zod';
import { now } from '#lib/server/platform/context.ts';
import {
	GiveUp,
	job,
	NOTHING,
	USUAL_DELAYS,
	type PayloadsOf
} from '#lib/server/platform/jobs/index.ts';
import { MailFailure } from './failure.ts';
import { sweepFolder } from './sweep-folder.ts';
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

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Three days, as long as mail servers try among themselves (RFC 5321 §4.5.4.1 asks for four to five). */
const MAIL_DELAYS = [
	...[5, 10, 15, 30].map((minutes) => minutes * MINUTE),
	...[1, 2, 4, 8, 8, 12, 12, 12, 12].map((hours) => hours * HOUR)
];

/** The job that sends a queued mail, and the one that empties the folder that stands in for sending. */
export function mailJobs(transport: Transport) {
	return {
		'mail.send': job({
			payload: z.object({ mailId: z.string() }),
			lane: 'mail',
			delays: MAIL_DELAYS,
			run: async (ctx, { mailId }) => {
				const mail = await ctx.db
					.selectFrom('mails')
					.selectAll()
					.where('id', '=', mailId)
					.where('state', '!=', 'sent')
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
				}).catch(giveUpIfRefused);
				await ctx.db
					.updateTable('mails')
					.set({ state: 'sent', sentAt: now(ctx), ...FORGOTTEN })
					.where('id', '=', mail.id)
					.execute();
			},
			givenUp: async (tx, { mailId }) => {
				await tx.db
					.updateTable('mails')
					.set({ state: 'failed' })
					.where('id', '=', mailId)
					.where('state', '=', 'queued')
					.execute();
			}
		}),
		'mail.sweepFolder': job({
			payload: NOTHING,
			lane: 'default',
			delays: USUAL_DELAYS,
			dailyAt: '00:10',
			run: sweepFolder
		})
	};
}

function giveUpIfRefused(cause: unknown): never {
	if (cause instanceof MailFailure && cause.isForGood) throw new GiveUp(cause.message);
	throw cause;
}

declare module '#lib/server/platform/jobs/kinds.ts' {
	interface JobKinds extends PayloadsOf<ReturnType<typeof mailJobs>> {}
}
