import { domainOf, mailboxOf } from '#lib/shared/mail/address.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { isWindowOpen, limitRate, passGate, type Gate } from '#lib/server/platform/gate/index.ts';
import { BIG_PROVIDERS } from './providers.ts';

const HOUR = 3600;

/** As many as a large family and its neighbours want at once; a hall comes through a window. */
const MAILS: Gate = { name: 'mail.network', windowSeconds: HOUR, perNetwork: 30 };

/** One mailbox is not to be flooded, by whomever. */
const PER_MAILBOX = [
	{ name: 'mail.mailbox', windowSeconds: HOUR, points: 8 },
	{ name: 'mail.mailboxDay', windowSeconds: 24 * HOUR, points: 20 }
];

/** Nor are those who take every address below their domain. */
const PER_DOMAIN = { name: 'mail.domain', windowSeconds: HOUR, points: 50 };

declare const admitted: unique symbol;

/** An address that the gate has let through; nothing else is written to. */
export type Recipient = string & { readonly [admitted]: true };

/**
 * The one gate for mails that visitors bring about: lets an address through that somebody has just
 * typed, or not, by the network they come from, by mailbox and by domain. Of all three only keyed hashes
 * are kept, for the time. Call it before looking whether the address is known: a refusal tells nothing.
 * @throws DomainError `rate-limited`.
 */
export async function admit(ctx: Context, address: string): Promise<Recipient> {
	await passGate(ctx, MAILS);
	const subject = mailboxOf(address);
	for (const limit of PER_MAILBOX) await limitRate(ctx, { ...limit, subject });
	const domain = domainOf(address);
	if (!BIG_PROVIDERS.has(domain) && (await isLimited(ctx)))
		await limitRate(ctx, { ...PER_DOMAIN, subject: domain });
	return address as Recipient;
}

/** An address that passed the gate when it was left here, and hears of what others have done since. */
export function admittedBefore(address: string): Recipient {
	return address as Recipient;
}

async function isLimited(ctx: Context): Promise<boolean> {
	const network = ctx.network?.();
	return network !== undefined && !(await isWindowOpen(ctx, network));
}
