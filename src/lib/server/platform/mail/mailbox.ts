import { createHmac } from 'node:crypto';
import { mailboxOf } from '#lib/shared/mail/address.ts';
import type { Context } from '#lib/server/platform/context.ts';

/** What is kept of a mailbox beside its address: a keyed hash, the same for all ways to write it. */
export function mailboxKey(ctx: Context, address: string): string {
	return createHmac('sha256', ctx.config.SECRET_KEY)
		.update(`mail.stopped\n${mailboxOf(address)}`)
		.digest('base64url');
}
