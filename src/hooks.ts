import type { Reroute } from '@sveltejs/kit';
import { isLocale } from '#lib/i18n/registry.ts';

/** The first path segment is the language; the routes do not see it. */
export const reroute: Reroute = ({ url }) => {
	const [, first, ...rest] = url.pathname.split('/');
	if (isLocale(first)) return `/${rest.join('/')}`;
};
