import type { Context } from '#lib/server/platform/context.ts';
import type { UserTable } from '#lib/server/platform/db/tables.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { assignmentsOf, type HeldRole } from './assignments.ts';
import { canChangeUser, canSeeUser } from './policy.ts';
import { findUser } from './repository.ts';

export interface FoundUser extends UserTable {
	roles: HeldRole[];
}

/** A user whom the actor may see; `not-found` for all others. */
export async function visibleUser(ctx: Context, id: string): Promise<FoundUser> {
	const user = await findUser(ctx.db, id);
	const roles = (await assignmentsOf(ctx, [id])).get(id) ?? [];
	if (!user || !canSeeUser(ctx.actor, roles)) throw new DomainError('not-found');
	return { ...user, roles };
}

/** A user whom the actor may change; `forbidden` when one of the user's roles reaches further. */
export async function changeableUser(ctx: Context, id: string): Promise<FoundUser> {
	const user = await visibleUser(ctx, id);
	if (!canChangeUser(ctx.actor, user.roles)) throw new DomainError('forbidden');
	return user;
}
