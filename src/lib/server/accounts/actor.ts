import { ROLES, VISITOR, type Actor, type Role } from '../platform/auth/index.ts';
import type { Db } from '../platform/db/index.ts';
import { findAssignments } from './repository.ts';

const isRole = (role: string): role is Role => ROLES.includes(role as Role);

/** The signed-in user as somebody who acts, with the rights of this very moment. */
export async function actorFor(db: Db, user: { id: string; name: string } | null): Promise<Actor> {
	if (!user) return VISITOR;
	const rows = await findAssignments(db, user.id);
	const assignments = rows.flatMap(({ role, areaId }) =>
		isRole(role) ? [{ role, areaId, areaPath: null }] : []
	);
	return { userId: user.id, name: user.name, assignments, isSystem: false };
}
