import { z } from 'zod';
import { now, type Context } from '#lib/server/platform/context.ts';
import type { MailTable } from '#lib/server/platform/db/tables.ts';
import {
	GiveUp,
	job,
	NOTHING,
	USUAL_DELAYS,
	type PayloadsOf
} from '#lib/server/platform/jobs/index.ts';
import { MailFailure } from './failure.ts';
import { messageIdOf } from './message-id.ts';
import { isStopped, resumeMailbox, stopMailbox } from './stopped.ts';
import { sweepFolder } from './sweep-folder.ts';
import type { OutgoingMail, Transport } from './transport.ts';

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
			run: (ctx, { mailId }) => send(ctx, transport, mailId),
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

/** Sends a mail that is not sent yet, at most once more after a process ended while it was sending. */
async function send(ctx: Context, transport: Transport, mailId: string): Promise<void> {
	const mail = await findUnsent(ctx, mailId);
	if (!mail || mail.recipient === null) return;
	// What staff have tried again is no longer queued.
	if (mail.state === 'queued') await giveUpIfHopeless(ctx, mail);
	await update(ctx, mail.id, { sendsBegun: mail.sendsBegun + 1 });
	try {
		await transport(outgoing(ctx, { ...mail, recipient: mail.recipient }));
	} catch (cause) {
		await update(ctx, mail.id, { sendsBegun: mail.sendsBegun });
		return refused(ctx, mail, cause);
	}
	await update(ctx, mail.id, { state: 'sent', sentAt: now(ctx), ...FORGOTTEN });
	if (mail.state === 'failed' && mail.mailbox !== null) await resumeMailbox(ctx, mail.mailbox);
}

function findUnsent(ctx: Context, mailId: string): Promise<MailTable | undefined> {
	return ctx.db
		.selectFrom('mails')
		.selectAll()
		.where('id', '=', mailId)
		.where('state', '!=', 'sent')
		.executeTakeFirst();
}

async function giveUpIfHopeless(ctx: Context, { mailbox, sendsBegun }: MailTable): Promise<void> {
	if (mailbox !== null && (await isStopped(ctx, mailbox)))
		throw new GiveUp(new MailFailure('refused').message);
	if (sendsBegun > 1) throw new GiveUp(new MailFailure('other').message);
}

function outgoing(ctx: Context, mail: MailTable & { recipient: string }): OutgoingMail {
	const { MUNICIPALITY, MAIL_FROM } = ctx.config;
	return {
		id: mail.id,
		messageId: mail.messageId ?? messageIdOf(mail.id, ctx.config),
		from: { name: mail.senderName ?? MUNICIPALITY, address: MAIL_FROM },
		to: mail.recipient,
		subject: mail.subject ?? '',
		text: mail.bodyText ?? '',
		html: mail.bodyHtml ?? undefined,
		unsubscribeUrl: mail.unsubscribeUrl,
		attachments: mail.attachmentsJson ?? []
	};
}

async function refused(ctx: Context, { mailbox }: MailTable, cause: unknown): Promise<never> {
	if (!(cause instanceof MailFailure) || !cause.isForGood) throw cause;
	if (cause.isOfMailbox && mailbox !== null) await stopMailbox(ctx, mailbox, 'refused');
	throw new GiveUp(cause.message);
}

async function update(ctx: Context, id: string, changes: Partial<MailTable>): Promise<void> {
	await ctx.db.updateTable('mails').set(changes).where('id', '=', id).execute();
}

declare module '#lib/server/platform/jobs/kinds.ts' {
	interface JobKinds extends PayloadsOf<ReturnType<typeof mailJobs>> {}
}
