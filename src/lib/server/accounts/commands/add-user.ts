import { newUserSchema, type NewUser } from '#lib/shared/accounts/users.ts';
import { record } from '#lib/server/platform/audit.ts';
import { hashPassword } from '#lib/server/platform/auth/index.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { refuseGuessable } from '#lib/server/accounts/password-strength.ts';
import { canAdminister } from '#lib/server/accounts/policy.ts';
import { insertUser } from '#lib/server/accounts/repository.ts';
import { giveRole } from './assign-role.ts';

/**
 * Adds a member of staff with a first role.
 * @param input `areaId` null: the role is for the whole city.
 * @param options `isPasswordGiven`: whether they must choose another password before anything else.
 * @returns the user's id.
 * @throws DomainError `forbidden`, `conflict` for a mail address that is taken, `invalid` for a
 * name, address or password that cannot be, or a password that is easily guessed.
 */
export async function addUser(
	ctx: Context,
	input: NewUser,
	{ isPasswordGiven = true } = {}
): Promise<string> {
	if (!canAdminister(ctx.actor)) throw new DomainError('forbidden');
	const parsed = newUserSchema.safeParse(input);
	if (!parsed.success) throw new DomainError('invalid', 'accounts:errors.userIncomplete');
	const { mail, name, locale, password, role, areaId } = parsed.data;
	await refuseGuessable(ctx, password, { mail, name });
	const passwordHash = await hashPassword(password);
	return inTransaction(ctx, async (tx) => {
		const id = newId();
		const account = { id, mail, name, passwordHash, locale, createdAt: now(tx) };
		const user = { ...account, isActive: true, hasGivenPassword: isPasswordGiven };
		if (!(await insertUser(tx.db, user)))
			throw new DomainError('conflict', 'accounts:errors.mailTaken');
		await record(tx, { action: 'user.added', objectType: 'user', objectId: id, details: { name } });
		await giveRole(tx, { userId: id, role, areaId });
		return id;
	});
}
