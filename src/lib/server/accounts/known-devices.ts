import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from '#lib/server/platform/context.ts';

/** So many accounts sign in from one device at most; the others are forgotten. */
const MOST_ACCOUNTS = 10;

/**
 * What a device carries of the accounts that have signed in there: for each a random mark and its
 * signature, which names neither (after OWASP's device cookies).
 * @param carried the cookie's value as it came, if any.
 * @returns the mark for this account; null on a device that it does not know.
 */
export function knownDevice(ctx: Context, userId: string, carried: string): string | null {
	return marksIn(carried).find((mark) => isFor(ctx, userId, mark)) ?? null;
}

/** The cookie's value once an account has signed in. */
export function carryAccount(ctx: Context, userId: string, carried: string): string {
	const mark = knownDevice(ctx, userId, carried) ?? markFor(ctx, userId);
	const others = marksIn(carried).filter((each) => each !== mark);
	return [mark, ...others].slice(0, MOST_ACCOUNTS).join('~');
}

const marksIn = (carried: string) => carried.split('~', MOST_ACCOUNTS).filter(Boolean);

function isFor(ctx: Context, userId: string, mark: string): boolean {
	// As written: what is only read alike would be counted as another device.
	const given = Buffer.from(mark);
	const right = Buffer.from(markFor(ctx, userId, mark.split('.', 1)[0]));
	return given.length === right.length && timingSafeEqual(given, right);
}

function markFor(
	ctx: Context,
	userId: string,
	random = randomBytes(16).toString('base64url')
): string {
	const signature = createHmac('sha256', ctx.config.SECRET_KEY)
		.update(`accounts.device\n${userId}\n${random}`)
		.digest('base64url');
	return `${random}.${signature}`;
}
