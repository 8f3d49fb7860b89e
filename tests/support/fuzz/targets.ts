import { matrixRoutes } from '../../e2e/support/matrix/routes.ts';
import type { Chance } from './chance.ts';
import { ESCAPES, hostileText } from './texts.ts';

/** What may stand in an address, by the beginning of its route and the name of its part. */
export type Params = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A route and one way of asking it. */
export interface Target {
	route: string;
	method: string;
	/** `?/name` of an action; empty for the only one. */
	action: string;
}

/** All that the routes' folder answers. */
export const TARGETS: readonly Target[] = matrixRoutes().flatMap(({ id, requests }) =>
	requests.map((request) => {
		const [method = 'GET', action = ''] = request.split(' ');
		return { route: id, method, action };
	})
);

/** The path of a route, mostly of something that is there. */
export function pathOf(chance: Chance, route: string, params: Params): string {
	const [prefix = ''] = Object.keys(params)
		.filter((each) => route === each || route.startsWith(`${each}/`))
		.toSorted((a, b) => b.length - a.length);
	const path = route
		.replace('/(public)', '')
		.replaceAll(/\[(\w+)\]/g, (_, name: string) => part(chance, params[prefix]?.[name] ?? []));
	const isNeutral = /^\/(api|healthz|readyz|metrics|s\/)/.test(path);
	return isNeutral ? path : `/${chance.pick(LOCALES)}${path}`;
}

const LOCALES = ['de', 'de', 'de-simple', 'en', 'ar'];

function part(chance: Chance, known: readonly string[]): string {
	if (known.length > 0 && chance.percent(75)) return encodeURIComponent(chance.pick(known));
	if (chance.percent(40)) return chance.pick(ESCAPES);
	return encodeURIComponent(hostileText(chance).toWellFormed().slice(0, 2000)) || 'x';
}

/** Names of parameters that pages read. */
const ASKED =
	'q area topic level page sort status language access question channel more measure within kind view board last user action objectType userId role locale show to in next bring notice change problem lang format year number x-sveltekit-invalidated';
const PARAMETERS = ASKED.split(' ');

export function queryOf(chance: Chance): string {
	const pairs = Array.from({ length: chance.below(4) }, () => {
		const name = chance.percent(90) ? chance.pick(PARAMETERS) : encodeURIComponent('__proto__');
		const value = chance.percent(50)
			? chance.pick(ESCAPES)
			: encodeURIComponent(hostileText(chance).toWellFormed().slice(0, 1000));
		return `${name}=${value}`;
	});
	return pairs.join('&');
}
