import { createHash, createHmac } from 'node:crypto';
import type { Context } from '#lib/server/platform/context.ts';
import { idIn, signedId } from '#lib/server/platform/signed-id.ts';

/**
 * The token of a registration's cancellation link. It is derived with the site's key, so that every
 * mail can carry the same link although the database holds nothing but its hash.
 */
export function tokenFor(ctx: Context, registrationId: string): string {
	return createHmac('sha256', ctx.config.SECRET_KEY)
		.update(`events.registration\n${registrationId}`)
		.digest('base64url');
}

const CONFIRMING = 'events.confirmation';

/** What the link brings with which the owner of an address confirms a registration: no more than that. */
export function confirmationToken(ctx: Context, registrationId: string): string {
	return signedId(ctx, CONFIRMING, registrationId);
}

/** The registration's id in such a token; null where it was not made here. */
export function idInConfirmation(ctx: Context, token: string): string | null {
	return idIn(ctx, CONFIRMING, token);
}

/** What the database keeps of a token (SHA-256, hex). */
export function hashOfToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
