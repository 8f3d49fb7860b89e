import type { Placed } from '#lib/server/areas/index.ts';
import { holdsRole, holdsRoleFor, type Actor, type Role } from '#lib/server/platform/auth/index.ts';

export const AUTHORS: readonly Role[] = ['planner', 'administrator'];
export const READERS: readonly Role[] = [...AUTHORS, 'editor', 'translator'];

/** Whether somebody may take up a measure at all; `canEdit` says where. */
export function canCreate(actor: Actor): boolean {
	return holdsRole(actor, ...AUTHORS);
}

/** Whether somebody may write a measure, move it on and cite evidence on it. */
export function canEdit(actor: Actor, measure: Placed): boolean {
	return holdsRoleFor(actor, AUTHORS, measure.areaPaths);
}

/** Whether somebody may see a measure that is not public. */
export function canSee(actor: Actor, measure: Placed): boolean {
	return holdsRoleFor(actor, READERS, measure.areaPaths);
}
