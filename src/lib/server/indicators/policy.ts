import { holdsRoleFor, type Actor } from '#lib/server/platform/auth/index.ts';

/** Figures come in for the whole city at once. */
export function canImportIndicators(actor: Actor): boolean {
	return holdsRoleFor(actor, ['planner', 'administrator'], []);
}
