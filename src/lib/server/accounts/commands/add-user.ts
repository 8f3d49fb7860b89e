import { newUserSchema, type NewUser } from '#lib/shared/accounts/users.ts';
import { record } from '#lib/server/platform/audit.ts';
import { hashPassword } from '#lib/server/platform/auth/index.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { canAdminister } from '#lib/server/accounts/policy.ts';
import { insertUser } from '#lib/server/accounts/repository.ts';
import { giveRole } from './assign-role.ts';

/**
 * Adds a member of staff with a first role.
 * @param input `areaId` null: the role is for the whole city.
 * @returns the user's id.
 * @throws DomainError `forbidden`, `conflict` for a mail address that is taken, `invalid` for a
 * name, address or password that cannot be.
 */
export async function addUser(ctx: Context, input: NewUser): Promise<string> {
	if (!canAdminister(ctx.actor)) throw new DomainError('forbidden');
	const parsed = newUserSchema.safeParse(input);
	if (!parsed.success) throw new DomainError('invalid', 'accounts:errors.userIncomplete');
	const { mail, name, locale, password, role, areaId } = parsed.data;
	const passwordHash = await hashPassword(password);
	return inTransaction(ctx, async (tx) => {
		const id = newId();
		const user = { id, mail, name, passwordHash, locale, isActive: true, createdAt: now(tx) };
		if (!(await insertUser(tx.db, user)))
			throw new DomainError('conflict', 'accounts:errors.mailTaken');
		await record(tx, { action: 'user.added', objectType: 'user', objectId: id, details: { name } });
		await giveRole(tx, { userId: id, role, areaId });
		return id;
	});
}
