import { record } from '#lib/server/platform/audit.ts';
import { endSessions, hashPassword, verifyPassword } from '#lib/server/platform/auth/index.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { limitRate } from '#lib/server/platform/gate/index.ts';
import { changeableUser } from '#lib/server/accounts/found-user.ts';
import { refuseGuessable } from '#lib/server/accounts/password-strength.ts';
import { findUser, updateUser } from '#lib/server/accounts/repository.ts';

/**
 * Gives a user a new password, which they must change at once, and ends all of their sessions.
 * @throws DomainError `not-found`, `forbidden`, `invalid` for a password that is easily guessed.
 */
export async function setPassword(
	ctx: Context,
	{ userId, password }: { userId: string; password: string }
): Promise<void> {
	await refuseGuessable(ctx, password, await changeableUser(ctx, userId));
	const passwordHash = await hashPassword(password);
	await inTransaction(ctx, async (tx) => {
		await changeableUser(tx, userId);
		await updateUser(tx.db, userId, { passwordHash, hasGivenPassword: true });
		await endSessions(tx.db, userId);
		await record(tx, { action: 'user.password-set', objectType: 'user', objectId: userId });
	});
}

/**
 * Changes one's own password and ends one's other sessions.
 * @param input `bearer`: the id of the session that goes on.
 * @throws DomainError `invalid` when the present password is wrong or the new one is the same or easily
 * guessed, `rate-limited` after ten tries.
 */
export async function changeOwnPassword(
	ctx: Context,
	input: { current: string; password: string; bearer: string }
): Promise<void> {
	const { userId } = ctx.actor;
	if (userId === null) throw new DomainError('forbidden');
	const window = { points: 10, windowSeconds: 15 * 60 };
	await limitRate(ctx, { name: 'accounts.changeOwnPassword', subject: userId, ...window });
	const user = await findUser(ctx.db, userId);
	if (!user || !(await verifyPassword(user.passwordHash, input.current)))
		throw new DomainError('invalid', 'accounts:errors.wrongPassword');
	if (input.password === input.current)
		throw new DomainError('invalid', 'accounts:errors.samePassword');
	await refuseGuessable(ctx, input.password, user);
	const passwordHash = await hashPassword(input.password);
	await inTransaction(ctx, async (tx) => {
		await updateUser(tx.db, userId, { passwordHash, hasGivenPassword: false });
		await endSessions(tx.db, userId, input.bearer);
		await record(tx, { action: 'user.password-changed', objectType: 'user', objectId: userId });
	});
}
