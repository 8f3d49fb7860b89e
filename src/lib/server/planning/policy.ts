import { holdsRoleFor, type Actor } from '#lib/server/platform/auth/index.ts';

/** Whether somebody sees the signals of an area: its planners do, and those of what it belongs to. */
export function canPlan(actor: Actor, area: { path: string }): boolean {
	return holdsRoleFor(actor, ['planner', 'administrator'], [area.path]);
}
