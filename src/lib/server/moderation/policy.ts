import type { Placed } from '#lib/server/areas/index.ts';
import { holdsRole, holdsRoleFor, type Actor, type Role } from '#lib/server/platform/auth/index.ts';

export const MODERATORS: readonly Role[] = ['moderator', 'administrator'];

/** Whether somebody moderates anywhere at all. */
export function isModerator(actor: Actor): boolean {
	return holdsRole(actor, ...MODERATORS);
}

/** Whether somebody moderates a board: all of its areas must be theirs. */
export function canModerate(actor: Actor, board: Placed): boolean {
	return holdsRoleFor(actor, MODERATORS, board.areaPaths);
}
