import { holdsRole, type Actor } from '#lib/server/platform/auth/index.ts';

/** Whether somebody works with residents and may say where many of them come from one place. */
export function canOpenWindows(actor: Actor): boolean {
	return holdsRole(actor, 'editor', 'moderator', 'planner', 'administrator');
}
