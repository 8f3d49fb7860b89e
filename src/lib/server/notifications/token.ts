import type { Context } from '#lib/server/platform/context.ts';
import { idIn, signedId } from '#lib/server/platform/signed-id.ts';

const PURPOSE = 'notifications.subscription';

/** The bearer of a mail's links: made from the subscription's id, so that none is stored. */
export function tokenOf(ctx: Context, subscriptionId: string): string {
	return signedId(ctx, PURPOSE, subscriptionId);
}

/** The subscription's id in a token, or null where the token was not made here. */
export function subscriptionIdIn(ctx: Context, token: string): string | null {
	return idIn(ctx, PURPOSE, token);
}
