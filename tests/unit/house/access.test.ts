import { describe, expect, it } from 'vitest';
import { ACCESS, admission } from '#lib/server/accounts/index.ts';
import { ROLES, VISITOR, type Actor, type Role } from '#lib/server/platform/auth/index.ts';
import { ACCESS_TABLE, accessEntryFor, admits } from '../../support/access-table.ts';
import { filesBelow } from './support/sources.ts';

const routeIds = [
	...new Set(
		filesBelow('src/routes')
			.filter((path) => /\/\+(page|server)(\.server)?\.(ts|svelte)$/.test(path))
			.map((path) => path.replace(/^src\/routes|\/\+[a-z.]+$/g, ''))
	)
];

function holder(role: Role, areaId: string | null): Actor {
	const areaPath = areaId === null ? null : `/${areaId}/`;
	return { userId: 'u', name: '', assignments: [{ role, areaId, areaPath }], isSystem: false };
}

/** Whether the table lets a role in anywhere at all: the guard knows routes, not objects. */
const isInTable = (routeId: string, role: Role | null) =>
	(['city', 'in'] as const).some((reach) => admits(accessEntryFor(routeId)?.see, role, reach));

describe('The guard before every route', () => {
	it('closes what nobody has opened', () => {
		for (const routeId of [
			null,
			'/',
			'/unknown',
			'/staffroom',
			'/api',
			'/api/v2/x',
			'/(other)/x'
		]) {
			expect(admission(VISITOR, routeId, true)).toBe('unknown');
			for (const role of ROLES)
				expect(admission(holder(role, null), routeId, true), `${role} ${routeId}`).toBe('unknown');
		}
	});

	it.each(routeIds)('%s: every role is let in or kept out as the table says', (routeId) => {
		expect(accessEntryFor(routeId), 'stands in the table').toBeDefined();
		const isOpen = accessEntryFor(routeId)?.see === 'anyone';
		expect(admission(VISITOR, routeId, true)).toBe(isOpen ? 'granted' : 'sign-in');
		for (const role of ROLES) {
			for (const areaId of [null, 'west']) {
				const isIn = admission(holder(role, areaId), routeId, true) === 'granted';
				if (isInTable(routeId, role)) expect(isIn, `${role} may enter`).toBe(true);
				if (!hasBusiness(sectionOf(routeId), role))
					expect(isIn, `${role} may not enter`).toBe(false);
			}
		}
	});

	it('knows the development pages in the demo alone', () => {
		expect(admission(VISITOR, '/dev/mails', false)).toBe('unknown');
		expect(admission(holder('administrator', null), '/dev/mails', false)).toBe('unknown');
	});

	it('is a wall to whoever holds no role, or none any more', () => {
		const nobody = { ...holder('editor', null), assignments: [] };
		const closed = routeIds.filter((routeId) => accessEntryFor(routeId)?.see !== 'anyone');
		const seen = closed.filter((routeId) => admission(nobody, routeId, true) !== 'unknown');
		expect(closed.length).toBeGreaterThan(30);
		expect(seen).toEqual([]);
	});

	it('opens to whoever has a given password the choice of another one and nothing else', () => {
		const fresh = { ...holder('administrator', null), hasGivenPassword: true };
		const closed = routeIds.filter((routeId) => accessEntryFor(routeId)?.see !== 'anyone');
		const open = closed.filter((routeId) => admission(fresh, routeId, true) !== 'new-password');
		expect(open).toEqual(['/staff/account/password']);
	});

	it('lets whoever administers the city do all that anybody may', () => {
		const kept = Object.entries(ACCESS_TABLE).filter(([, { see, act }]) =>
			[see, act].some((rule) => rule !== undefined && !admits(rule, 'administrator', 'city'))
		);
		expect(kept).toEqual([]);
	});

	it('has no entry that no route needs, and neither has the table', () => {
		const isNeeded = (prefix: string) =>
			routeIds.some((routeId) => routeId === prefix || routeId.startsWith(`${prefix}/`));
		const idle = [...Object.keys(ACCESS), ...Object.keys(ACCESS_TABLE)].filter(
			(prefix) => !isNeeded(prefix)
		);
		expect([...new Set(idle)]).toEqual([]);
	});
});

/** The guard's entry for a route. */
function sectionOf(routeId: string): string {
	const sections = Object.keys(ACCESS).filter(
		(prefix) => routeId === prefix || routeId.startsWith(`${prefix}/`)
	);
	return sections.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** Whether some page of a section is for a role; which ones, the domain says and the journeys try. */
function hasBusiness(section: string, role: Role): boolean {
	return routeIds.some((routeId) => sectionOf(routeId) === section && isInTable(routeId, role));
}
