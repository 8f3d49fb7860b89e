import { record } from '#lib/server/platform/audit.ts';
import { endSessions } from '#lib/server/platform/auth/index.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { changeableUser } from '#lib/server/accounts/found-user.ts';
import { keepAnAdministrator } from '#lib/server/accounts/last-administrator.ts';
import { updateUser } from '#lib/server/accounts/repository.ts';

/**
 * Switches a user off and ends all of their sessions; what they did stays on record.
 * @throws DomainError `not-found`, `forbidden`, `conflict` for the last administrator or oneself.
 */
export async function deactivateUser(ctx: Context, userId: string): Promise<void> {
	if (userId === ctx.actor.userId) throw new DomainError('conflict', 'accounts:errors.oneself');
	await inTransaction(ctx, async (tx) => {
		const { isActive } = await changeableUser(tx, userId);
		if (!isActive) return;
		await keepAnAdministrator(tx, (assignment) => assignment.userId === userId);
		await updateUser(tx.db, userId, { isActive: false });
		await endSessions(tx.db, userId);
		await record(tx, { action: 'user.deactivated', objectType: 'user', objectId: userId });
	});
}

/**
 * Lets a user who was switched off sign in again, with the roles they had.
 * @throws DomainError `not-found`, `forbidden`.
 */
export async function reactivateUser(ctx: Context, userId: string): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const { isActive } = await changeableUser(tx, userId);
		if (isActive) return;
		await updateUser(tx.db, userId, { isActive: true });
		await record(tx, { action: 'user.reactivated', objectType: 'user', objectId: userId });
	});
}
