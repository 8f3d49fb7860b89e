import {
	holdsRole,
	holdsRoleFor,
	type Actor,
	type Assignment
} from '#lib/server/platform/auth/index.ts';

/** Whether somebody administers anything at all: the whole city or a part of the tree. */
export function canAdminister(actor: Actor): boolean {
	return holdsRole(actor, 'administrator');
}

/** Whether somebody administers the whole city: its settings, its audit trail, its jobs. */
export function canAdministerCity(actor: Actor): boolean {
	return holdsRoleFor(actor, ['administrator'], []);
}

/** Whether somebody may give or withdraw roles for an area; null is the whole city. */
export function canGrantFor(actor: Actor, reach: Pick<Assignment, 'areaId' | 'areaPath'>): boolean {
	if (canAdministerCity(actor)) return true;
	return reach.areaPath !== null && holdsRoleFor(actor, ['administrator'], [reach.areaPath]);
}

/** Whether a user is shown to somebody: one of the user's roles lies in their part of the tree. */
export function canSeeUser(actor: Actor, roles: readonly Assignment[]): boolean {
	return canAdministerCity(actor) || roles.some((role) => canGrantFor(actor, role));
}

/** Whether somebody may change a user: all of the user's roles lie in their part of the tree. */
export function canChangeUser(actor: Actor, roles: readonly Assignment[]): boolean {
	if (canAdministerCity(actor)) return true;
	return roles.length > 0 && roles.every((role) => canGrantFor(actor, role));
}
