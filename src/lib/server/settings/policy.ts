import { holdsRoleFor, type Actor } from '#lib/server/platform/auth/index.ts';

/** The settings speak for the whole city. */
export function canChangeSettings(actor: Actor): boolean {
	return holdsRoleFor(actor, ['administrator'], []);
}
