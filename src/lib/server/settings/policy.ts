import { holdsRoleFor, type Actor } from '../platform/auth/index.ts';

/** The settings speak for the whole city. */
export function canChangeSettings(actor: Actor): boolean {
	return holdsRoleFor(actor, ['administrator'], []);
}
