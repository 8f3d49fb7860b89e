import type { Context } from '#lib/server/platform/context.ts';
import { FORGOTTEN } from '#lib/server/platform/mail/index.ts';

const COMING_LINK = /\/events\/[^/]+\/confirm\/(\S+)/;
const CONFIRM_LINK = /\/notifications\/confirm\/(\S+)/;

/** What stands behind the confirmation links that wait in the outbox. */
export async function waitingConfirmations(ctx: Context): Promise<string[]> {
	const mails = await ctx.db
		.selectFrom('mails')
		.select('bodyText')
		.where('state', '=', 'queued')
		.execute();
	return mails.flatMap(({ bodyText }) => CONFIRM_LINK.exec(bodyText ?? '')?.[1] ?? []);
}

/** What stands behind the link with which somebody confirms that they come to an event. */
export async function confirmationFor(ctx: Context, recipient: string): Promise<string> {
	const mails = await ctx.db
		.selectFrom('mails')
		.select('bodyText')
		.where('recipient', '=', recipient)
		.execute();
	const tokens = mails.flatMap(({ bodyText }) => COMING_LINK.exec(bodyText ?? '')?.[1] ?? []);
	const [token] = tokens;
	if (token === undefined) throw new Error(`The demo has written to ${recipient} without a link.`);
	return token;
}

/** What was written on earlier days went out then: like every mail sent, it keeps no text. */
export async function markSentBefore(ctx: Context, instant: string): Promise<void> {
	await ctx.db
		.updateTable('mails')
		.set((eb) => ({
			state: 'sent' as const,
			sentAt: eb.ref('createdAt'),
			...FORGOTTEN
		}))
		.where('createdAt', '<', instant)
		.execute();
	await ctx.db
		.updateTable('jobs')
		.set({ state: 'done', payloadJson: {} })
		.where('kind', 'in', ['mail.send', 'events.giveBackSeats'])
		.where('runAt', '<', instant)
		.execute();
}
