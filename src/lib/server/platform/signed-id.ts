import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from '#lib/server/platform/context.ts';

/**
 * The bearer of a link in a mail: an id that only this site can have written, so that nothing is stored.
 * @param purpose what the link does; one for another purpose is not taken.
 */
export function signedId(ctx: Context, purpose: string, id: string): string {
	return `${id}.${signature(ctx, purpose, id)}`;
}

/** The id in what `signedId` made for a purpose; null where it was not made here. */
export function idIn(ctx: Context, purpose: string, token: string): string | null {
	const [id = '', given = ''] = token.split('.');
	const expected = Buffer.from(signature(ctx, purpose, id));
	const isOurs =
		expected.length === Buffer.byteLength(given) && timingSafeEqual(expected, Buffer.from(given));
	return isOurs ? id : null;
}

function signature(ctx: Context, purpose: string, id: string): string {
	return createHmac('sha256', ctx.config.SECRET_KEY)
		.update(`${purpose}\n${id}`)
		.digest('base64url');
}
