import type { Placed } from '#lib/server/areas/index.ts';
import { holdsRole, holdsRoleFor, type Actor } from '#lib/server/platform/auth/index.ts';

/** Whether somebody moderates anywhere at all. */
export function isModerator(actor: Actor): boolean {
	return holdsRole(actor, 'moderator');
}

/** Whether somebody moderates a board: all of its areas must be theirs. */
export function canModerate(actor: Actor, board: Placed): boolean {
	return holdsRoleFor(actor, ['moderator'], board.areaPaths);
}
