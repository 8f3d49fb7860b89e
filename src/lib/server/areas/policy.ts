import { holdsRoleFor, type Actor } from '#lib/server/platform/auth/index.ts';

/** Names, population, contact points and validity of an area, by whoever plans for it. */
export function canEditArea(actor: Actor, area: { path: string }): boolean {
	return holdsRoleFor(actor, ['planner', 'administrator'], [area.path]);
}

/** A new area changes the tree of the whole city. */
export function canAddAreas(actor: Actor): boolean {
	return holdsRoleFor(actor, ['administrator'], []);
}
