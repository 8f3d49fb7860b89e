import { VISITOR, type Actor } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { assignmentsOf } from './assignments.ts';

/** The signed-in user as somebody who acts, with the rights of this very moment. */
export async function actorFor(
	ctx: Context,
	user: { id: string; name: string } | null
): Promise<Actor> {
	if (!user) return VISITOR;
	const assignments = (await assignmentsOf(ctx, [user.id])).get(user.id) ?? [];
	return { userId: user.id, name: user.name, assignments, isSystem: false };
}
