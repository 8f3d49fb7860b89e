import type { Placed } from '#lib/server/areas/index.ts';
import { holdsRole, holdsRoleFor, type Actor, type Role } from '#lib/server/platform/auth/index.ts';

/** Who prepares events and holds them. */
export const EDITORS: readonly Role[] = ['editor', 'administrator'];
export const TRANSLATORS: readonly Role[] = [...EDITORS, 'translator'];

/** Whether somebody may prepare events at all; `canEdit` says where. */
export function canCreate(actor: Actor): boolean {
	return holdsRole(actor, ...EDITORS);
}

export function canEdit(actor: Actor, event: Placed): boolean {
	return holdsRoleFor(actor, EDITORS, event.areaPaths);
}

/** Names, mail addresses and needs are for those who hold the event, and for nobody else. */
export const canSeeParticipants = canEdit;

/** Whether somebody may read the texts of an event that is not public yet, to translate them. */
export function canTranslate(actor: Actor, event: Placed): boolean {
	return holdsRoleFor(actor, TRANSLATORS, event.areaPaths);
}
