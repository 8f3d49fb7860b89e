import type { Placed } from '#lib/server/areas/index.ts';
import { holdsRoleFor, type Actor, type Role } from '#lib/server/platform/auth/index.ts';

const RELEASERS: readonly Role[] = ['editor', 'planner', 'administrator'];

/** Whether somebody may put results of a survey before the public. */
export function canRelease(actor: Actor, survey: Placed): boolean {
	return holdsRoleFor(actor, RELEASERS, survey.areaPaths);
}

/** Whether somebody may read what residents wrote in their own words. */
export const canReadTexts = canRelease;
