import { record } from '#lib/server/platform/audit.ts';
import { endSession, endSessions } from '#lib/server/platform/auth/index.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { changeableUser } from '#lib/server/accounts/found-user.ts';

/**
 * Ends one of one's own sessions.
 * @throws DomainError `not-found` where it is none of one's own, or has ended.
 */
export async function endOwnSession(ctx: Context, id: string): Promise<void> {
	const userId = ownId(ctx);
	await inTransaction(ctx, async (tx) => {
		if (!(await endSession(tx.db, userId, id))) throw new DomainError('not-found');
		await recordEnd(tx, userId);
	});
}

/**
 * Ends all of one's own sessions but one.
 * @param bearer the bearer id of the session that goes on.
 */
export async function endOwnSessions(ctx: Context, bearer: string): Promise<void> {
	const userId = ownId(ctx);
	await inTransaction(ctx, async (tx) => {
		await endSessions(tx.db, userId, bearer);
		await recordEnd(tx, userId);
	});
}

/**
 * Ends all sessions of a user.
 * @throws DomainError `not-found`, `forbidden`.
 */
export async function endSessionsOf(ctx: Context, userId: string): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		await changeableUser(tx, userId);
		await endSessions(tx.db, userId);
		await recordEnd(tx, userId);
	});
}

function ownId({ actor }: Context): string {
	if (actor.userId === null) throw new DomainError('forbidden');
	return actor.userId;
}

function recordEnd(tx: Context, objectId: string): Promise<void> {
	return record(tx, { action: 'user.sessions-ended', objectType: 'user', objectId });
}
