import type { Placed } from '#lib/server/areas/index.ts';
import { holdsRole, holdsRoleFor, type Actor, type Role } from '#lib/server/platform/auth/index.ts';

const AUTHORS: readonly Role[] = ['editor', 'administrator'];
/** Who sees working copies, languages and links. */
export const READERS: readonly Role[] = ['editor', 'translator', 'planner', 'administrator'];

/** Whether somebody may start a survey at all; `canEdit` says where. */
export function canCreate(actor: Actor): boolean {
	return holdsRole(actor, ...AUTHORS);
}

export function canEdit(actor: Actor, survey: Placed): boolean {
	return holdsRoleFor(actor, AUTHORS, survey.areaPaths);
}

export const canPublish = canEdit;

/** Whether somebody may see the working copy of a survey, its languages and its links. */
export function canSee(actor: Actor, survey: Placed): boolean {
	return holdsRoleFor(actor, READERS, survey.areaPaths);
}
