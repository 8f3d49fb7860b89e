import { holdsRoleFor, type Actor } from '#lib/server/platform/auth/index.ts';

/** The list of topics is the whole city's, so a right for a part of it is not enough. */
export function canManageTopics(actor: Actor): boolean {
	return holdsRoleFor(actor, ['planner', 'administrator'], []);
}
