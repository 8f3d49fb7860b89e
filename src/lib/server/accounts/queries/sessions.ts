import { findSessions, type ShownSession } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { changeableUser } from '#lib/server/accounts/found-user.ts';

/**
 * Where one is signed in, the newest session first.
 * @param bearer the bearer id of the session that asks.
 * @throws DomainError `forbidden` without an account.
 */
export async function ownSessions(ctx: Context, bearer: string): Promise<ShownSession[]> {
	if (ctx.actor.userId === null) throw new DomainError('forbidden');
	return findSessions(ctx.db, ctx.actor.userId, bearer);
}

/**
 * How often a user is signed in.
 * @throws DomainError `not-found`, `forbidden` for a user whom the actor may not change.
 */
export async function sessionsForAdmin(ctx: Context, userId: string): Promise<number> {
	await changeableUser(ctx, userId);
	return (await findSessions(ctx.db, userId)).length;
}
