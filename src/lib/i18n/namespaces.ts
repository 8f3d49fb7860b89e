/** Every catalogue file that stands in each locale's folder. */
export const NAMESPACES = [
	'common',
	'about',
	'accounts',
	'admin-staff',
	'areas',
	'areas-staff',
	'boards',
	'boards-staff',
	'demo-staff',
	'events',
	'events-staff',
	'gate',
	'gate-staff',
	'home',
	'indicators',
	'indicators-staff',
	'mails',
	'measures',
	'measures-staff',
	'planning-staff',
	'staff',
	'surveys',
	'surveys-results-staff',
	'surveys-staff',
	'topics-staff',
	'translations-staff'
] as const;

export type Namespace = (typeof NAMESPACES)[number];

const STAFF_PREFIXES = ['/staff', '/planning', '/admin', '/dev'];

/**
 * The catalogues a page needs, so that the browser loads no more than these.
 * @param routeId Kit's route id, e.g. `/(public)/surveys/[slug]`; null on an unknown address.
 */
export function namespacesOf(routeId: string | null): readonly Namespace[] {
	if (routeId === null) return ['common'];
	if (STAFF_PREFIXES.some((prefix) => routeId.startsWith(prefix))) return NAMESPACES;
	return NAMESPACES.filter((namespace) => !namespace.endsWith('staff'));
}
