import { ROLES, type Actor, type Role } from '#lib/server/platform/auth/index.ts';

/** Who may enter the routes below a prefix; what they may do there each domain's policy says. */
type Entry = 'anyone' | 'demo' | readonly Role[];

/**
 * Every route lies below one of these prefixes or is closed to all; the longest one counts.
 * The matrix test walks every route × role against it.
 */
export const ACCESS: Record<string, Entry> = {
	'/(public)': 'anyone',
	'/api/v1': 'anyone',
	'/healthz': 'anyone',
	'/readyz': 'anyone',
	// Looks itself at who asks: a token, or this very machine.
	'/metrics': 'anyone',
	'/dev': 'demo',
	'/staff': ROLES,
	'/staff/translations': ['translator', 'editor', 'administrator'],
	'/staff/boards': ['editor', 'moderator', 'planner', 'translator', 'administrator'],
	'/staff/moderation': ['moderator'],
	'/staff/events': ['editor'],
	'/staff/surveys': ['editor', 'translator', 'planner', 'administrator'],
	'/staff/areas': ['planner', 'administrator'],
	'/staff/topics': ['planner', 'administrator'],
	'/staff/measures': ['planner', 'editor', 'translator', 'administrator'],
	'/admin': ['administrator'],
	'/planning': ['planner', 'administrator']
};

export type Admission = 'granted' | 'sign-in' | 'forbidden' | 'unknown';

/**
 * Whether somebody may enter a route.
 * @param routeId Kit's route id; null for an address that has no route.
 */
export function admission(actor: Actor, routeId: string | null, isDemo: boolean): Admission {
	const entry = entryFor(routeId);
	if (entry === undefined || (entry === 'demo' && !isDemo)) return 'unknown';
	if (entry === 'anyone' || entry === 'demo') return 'granted';
	if (actor.userId === null) return 'sign-in';
	return actor.assignments.some(({ role }) => entry.includes(role)) ? 'granted' : 'forbidden';
}

function entryFor(routeId: string | null): Entry | undefined {
	if (routeId === null) return undefined;
	const prefix = Object.keys(ACCESS)
		.filter((p) => routeId === p || routeId.startsWith(`${p}/`))
		.sort((a, b) => b.length - a.length)[0];
	return prefix === undefined ? undefined : ACCESS[prefix];
}
