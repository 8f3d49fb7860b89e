import { ROLES, type Actor, type Role } from '#lib/server/platform/auth/index.ts';

/** Who may enter the routes below a prefix; what they may do there each domain's policy says. */
type Entry = 'anyone' | 'demo' | readonly Role[];

const ROOMS = [
	'/staff/translations',
	'/staff/boards',
	'/staff/moderation',
	'/staff/events',
	'/staff/surveys',
	'/staff/areas',
	'/staff/topics',
	'/staff/measures',
	'/staff/windows',
	'/admin',
	'/planning'
] as const;
type Room = (typeof ROOMS)[number];

/** What each role may enter beyond the rooms of all the staff. */
const ROOMS_OF: Record<Role, readonly Room[]> = {
	editor: [
		'/staff/translations',
		'/staff/boards',
		'/staff/events',
		'/staff/surveys',
		'/staff/measures',
		'/staff/windows'
	],
	translator: ['/staff/translations', '/staff/boards', '/staff/surveys', '/staff/measures'],
	moderator: ['/staff/boards', '/staff/moderation', '/staff/windows'],
	planner: [
		'/staff/boards',
		'/staff/surveys',
		'/staff/areas',
		'/staff/topics',
		'/staff/measures',
		'/staff/windows',
		'/planning'
	],
	// In a small town one person does it all.
	administrator: ROOMS
};

/**
 * Every route lies below one of these prefixes or is closed to all; the longest one counts.
 * The matrix test walks every route × role against it.
 */
export const ACCESS: Record<string, Entry> = {
	'/(public)': 'anyone',
	'/api/v1': 'anyone',
	'/colours': 'anyone',
	'/[x+2e]well-known': 'anyone',
	'/healthz': 'anyone',
	'/readyz': 'anyone',
	// Looks itself at who asks: a token, or this very machine.
	'/metrics': 'anyone',
	'/dev': 'demo',
	'/staff': ROLES,
	...Object.fromEntries(
		ROOMS.map((room) => [room, ROLES.filter((role) => ROOMS_OF[role].includes(room))])
	)
};

/** The one page for those whose password somebody else chose. */
export const OWN_PASSWORD = '/staff/account/password';

export type Admission = 'granted' | 'sign-in' | 'new-password' | 'forbidden' | 'unknown';

/**
 * Whether somebody may enter a route.
 * @param routeId Kit's route id; null for an address that has no route.
 */
export function admission(actor: Actor, routeId: string | null, isDemo: boolean): Admission {
	const entry = entryFor(routeId);
	if (entry === undefined || (entry === 'demo' && !isDemo)) return 'unknown';
	if (entry === 'anyone' || entry === 'demo') return 'granted';
	if (actor.userId === null) return 'sign-in';
	if (actor.hasGivenPassword) return routeId === OWN_PASSWORD ? 'granted' : 'new-password';
	// To an account without a role the house does not exist.
	if (actor.assignments.length === 0) return 'unknown';
	return actor.assignments.some(({ role }) => entry.includes(role)) ? 'granted' : 'forbidden';
}

function entryFor(routeId: string | null): Entry | undefined {
	if (routeId === null) return undefined;
	const prefix = Object.keys(ACCESS)
		.filter((p) => routeId === p || routeId.startsWith(`${p}/`))
		.sort((a, b) => b.length - a.length)[0];
	return prefix === undefined ? undefined : ACCESS[prefix];
}
