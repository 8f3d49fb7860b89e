import { VISITOR, type Actor } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { assignmentsOf } from './assignments.ts';

/**
 * The signed-in user as somebody who acts, with the rights of this very moment: none before they have
 * chosen a password themselves.
 */
export async function actorFor(
	ctx: Context,
	user: { id: string; name: string; hasGivenPassword?: boolean } | null
): Promise<Actor> {
	if (!user) return VISITOR;
	const { id, name } = user;
	if (user.hasGivenPassword)
		return { userId: id, name, assignments: [], isSystem: false, hasGivenPassword: true };
	const assignments = (await assignmentsOf(ctx, [id])).get(id) ?? [];
	return { userId: id, name, assignments, isSystem: false };
}
