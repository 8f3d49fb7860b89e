import { now, type Context } from '#lib/server/platform/context.ts';
import type { StopReason } from '#lib/server/platform/db/tables.ts';
import { mailboxKey } from './mailbox.ts';

const DAY_MS = 86_400_000;

/** For so many days nothing is sent to a mailbox: people set up a lost one anew, or change their minds. */
export const STOPPED_DAYS: Record<StopReason, number> = {
	refused: 30,
	bounced: 30,
	complained: 365
};

/** Stops mail to a mailbox for the time that its reason asks for, or as long as before if that is longer. */
export async function stopMailbox(
	ctx: Context,
	mailbox: string,
	reason: StopReason
): Promise<void> {
	const end = ctx.clock().getTime() + STOPPED_DAYS[reason] * DAY_MS;
	const until = new Date(end).toISOString();
	await ctx.db
		.insertInto('stoppedMailboxes')
		.values({ mailbox, reason, until })
		.onConflict((conflict) =>
			conflict
				.column('mailbox')
				.doUpdateSet({ reason, until })
				.where('stoppedMailboxes.until', '<', until)
		)
		.execute();
}

/** Whether nothing is sent to a mailbox now. @param mailbox its keyed hash. */
export async function isStopped(ctx: Context, mailbox: string): Promise<boolean> {
	return (await stoppedAmong(ctx, [mailbox])).has(mailbox);
}

/** Those of some addresses to which nothing is sent now. */
export async function stoppedAddresses(
	ctx: Context,
	addresses: readonly string[]
): Promise<Set<string>> {
	const keys = new Map(addresses.map((address) => [address, mailboxKey(ctx, address)]));
	const stopped = await stoppedAmong(ctx, [...keys.values()]);
	return new Set(addresses.filter((address) => stopped.has(keys.get(address) ?? '')));
}

/** Takes a refusal back: the server has taken a mail for the mailbox after all. */
export async function resumeMailbox(ctx: Context, mailbox: string): Promise<void> {
	await ctx.db
		.deleteFrom('stoppedMailboxes')
		.where('mailbox', '=', mailbox)
		.where('reason', '=', 'refused')
		.execute();
}

async function stoppedAmong(ctx: Context, mailboxes: readonly string[]): Promise<Set<string>> {
	if (mailboxes.length === 0) return new Set();
	const rows = await ctx.db
		.selectFrom('stoppedMailboxes')
		.select('mailbox')
		.where('mailbox', 'in', mailboxes)
		.where('until', '>', now(ctx))
		.execute();
	return new Set(rows.map(({ mailbox }) => mailbox));
}
