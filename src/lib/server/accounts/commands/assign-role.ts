import { areaPaths } from '#lib/server/areas/index.ts';
import { record } from '#lib/server/platform/audit.ts';
import type { Role } from '#lib/server/platform/auth/index.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { visibleUser } from '#lib/server/accounts/found-user.ts';
import { keepAnAdministrator } from '#lib/server/accounts/last-administrator.ts';
import { canGrantFor } from '#lib/server/accounts/policy.ts';
import { deleteAssignment, insertAssignment } from '#lib/server/accounts/repository.ts';

export interface NewRole {
	userId: string;
	role: Role;
	/** Null: for the whole city. */
	areaId: string | null;
}

/**
 * Gives a user a role for the whole city or for the part of the tree below an area.
 * @throws DomainError `not-found`, `forbidden` outside the actor's part of the tree, `conflict` when
 * the user has this very role already.
 */
export async function assignRole(ctx: Context, input: NewRole): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const { roles } = await visibleUser(tx, input.userId);
		if (roles.some(({ role, areaId }) => role === input.role && areaId === input.areaId))
			throw new DomainError('conflict', 'accounts:errors.roleHeld');
		await giveRole(tx, input);
	});
}

/** Writes the role and its audit entry; the user is known to exist. */
export async function giveRole(tx: Context, { userId, role, areaId }: NewRole): Promise<void> {
	const areaPath = areaId === null ? null : ((await areaPaths(tx)).get(areaId) ?? null);
	if (areaId !== null && areaPath === null)
		throw new DomainError('invalid', 'accounts:errors.areaUnknown');
	if (!canGrantFor(tx.actor, { areaId, areaPath })) throw new DomainError('forbidden');
	await insertAssignment(tx.db, {
		id: newId(),
		userId,
		role,
		areaId,
		createdAt: now(tx),
		createdBy: tx.actor.userId
	});
	await record(tx, {
		action: 'user.role-assigned',
		objectType: 'user',
		objectId: userId,
		details: { role, areaId }
	});
}

/**
 * Takes a role away.
 * @throws DomainError `not-found`, `forbidden`, or `conflict` when nobody would be left who administers.
 */
export async function withdrawRole(
	ctx: Context,
	{ userId, assignmentId }: { userId: string; assignmentId: string }
): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const { roles } = await visibleUser(tx, userId);
		const held = roles.find(({ id }) => id === assignmentId);
		if (!held) throw new DomainError('not-found');
		if (!canGrantFor(tx.actor, held)) throw new DomainError('forbidden');
		await keepAnAdministrator(tx, ({ id }) => id === assignmentId);
		await deleteAssignment(tx.db, assignmentId);
		await record(tx, {
			action: 'user.role-withdrawn',
			objectType: 'user',
			objectId: userId,
			details: { role: held.role, areaId: held.areaId }
		});
	});
}
