import { areaPaths } from '#lib/server/areas/index.ts';
import { ROLES, type Assignment, type Role } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { findAssignments } from './repository.ts';

/** A role somebody holds, with the id by which it is withdrawn. */
export interface HeldRole extends Assignment {
	id: string;
}

const isRole = (role: string): role is Role => ROLES.includes(role as Role);

/** The roles of some users with the paths of their areas, by user. */
export async function assignmentsOf(
	ctx: Context,
	userIds: readonly string[]
): Promise<Map<string, HeldRole[]>> {
	const rows = await findAssignments(ctx.db, userIds);
	const isBound = rows.some(({ areaId }) => areaId !== null);
	const paths = isBound ? await areaPaths(ctx) : new Map<string, string>();
	const held = new Map<string, HeldRole[]>();
	for (const { id, userId, role, areaId } of rows) {
		if (!isRole(role)) continue;
		const areaPath = areaId === null ? null : (paths.get(areaId) ?? null);
		held.set(userId, [...(held.get(userId) ?? []), { id, role, areaId, areaPath }]);
	}
	return held;
}
