import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from '#lib/server/platform/context.ts';

/** The bearer of a mail's links: made from the subscription's id, so that none is stored. */
export function tokenOf(ctx: Context, subscriptionId: string): string {
	return `${subscriptionId}.${signature(ctx, subscriptionId)}`;
}

/** The subscription's id in a token, or null where the token was not made here. */
export function subscriptionIdIn(ctx: Context, token: string): string | null {
	const [id = '', given = ''] = token.split('.');
	const expected = Buffer.from(signature(ctx, id));
	const isOurs =
		expected.length === Buffer.byteLength(given) && timingSafeEqual(expected, Buffer.from(given));
	return isOurs ? id : null;
}

function signature(ctx: Context, id: string): string {
	return createHmac('sha256', ctx.config.SECRET_KEY)
		.update(`notifications.subscription\n${id}`)
		.digest('base64url');
}
