import { ROLES, type Role } from '#lib/shared/accounts/roles.ts';

export { ROLES, type Role };

/** A role for the whole city (`areaPath` null) or for the part of the tree below an area. */
export interface Assignment {
	role: Role;
	areaId: string | null;
	/** The area's materialised path, `/<root id>/…/<id>/`. */
	areaPath: string | null;
}

/** Who acts: a resident without account, a member of staff, or the system itself. */
export interface Actor {
	userId: string | null;
	name: string;
	assignments: readonly Assignment[];
	isSystem: boolean;
	/** Somebody else chose their password: until they have chosen one they may do nothing but that. */
	hasGivenPassword?: boolean;
}

export const VISITOR: Actor = { userId: null, name: '', assignments: [], isSystem: false };

/** Imports, jobs and the demo seed: may do everything. */
export const SYSTEM: Actor = { userId: null, name: 'System', assignments: [], isSystem: true };

/** Whether the actor holds one of the roles anywhere at all. */
export function holdsRole(actor: Actor, ...roles: Role[]): boolean {
	return actor.isSystem || actor.assignments.some(({ role }) => roles.includes(role));
}

/**
 * Whether the actor holds one of the roles for an object that lies in the areas with these paths.
 * An object of no area (empty list) belongs to the whole city.
 */
export function holdsRoleFor(
	actor: Actor,
	roles: readonly Role[],
	areaPaths: readonly string[]
): boolean {
	if (actor.isSystem) return true;
	const held = actor.assignments.filter(({ role }) => roles.includes(role));
	if (held.some(({ areaId }) => areaId === null)) return true;
	return (
		areaPaths.length > 0 &&
		areaPaths.every((path) =>
			held.some(({ areaPath }) => areaPath !== null && path.startsWith(areaPath))
		)
	);
}
