import type { IncomingMessage } from 'node:http';
import { bestLocale, LOCALES } from '#lib/i18n/registry.ts';

/**
 * The addresses that may be kept, and the query parameters that each of them reads. Behind the language
 * (`/boards/[slug]`) or without one (`/api/v1/…`); `[name]` stands for any one part.
 */
export type Parameters = Readonly<Record<string, readonly string[]>>;

/** What a request asks for, as the cache knows it. */
export interface PageKey {
	/** All that the answer depends on besides what is published. */
	key: string;
	/** The address without what its route does not read. */
	url: string;
	/** The request's headers that the answer depends on. */
	vary: string;
}

/**
 * @param parameters those of the addresses that have a language, and of those that have none.
 * @returns gives what a request asks for; null where the answer may be for one visitor alone.
 */
export function pageKeys(parameters: {
	localised: Parameters;
	neutral: Parameters;
}): (request: IncomingMessage) => PageKey | null {
	const language = `/(?:${LOCALES.join('|')})`;
	const routes = [
		...Object.entries(parameters.localised).map((route) => routeOf(language, ...route)),
		...Object.entries(parameters.neutral).map((route) => routeOf('', ...route))
	];
	return ({ method, url = '', headers }) => {
		// Only what nobody's cookie or account can change.
		if (method !== 'GET' || headers.cookie || headers.authorization || headers.range) return null;
		const [path = '', query = ''] = url.split('?', 2);
		const route = routes.find(({ pattern }) => pattern.test(path));
		if (!route) return null;
		const read = readOnly(query, route.names);
		if (read === null) return null;
		const own = read === '' ? path : `${path}?${read}`;
		if (!route.isNeutral) return { key: own, url: own, vary: 'accept-encoding, cookie' };
		// Without a language in the address the visitor's own decides.
		const locale = bestLocale(headers['accept-language'] ?? null);
		return { key: `${locale} ${own}`, url: own, vary: 'accept-encoding, accept-language, cookie' };
	};
}

function routeOf(language: string, path: string, names: readonly string[]) {
	const rest = path.replaceAll('.', '\\.').replaceAll(/\[\w+\]/g, '[^/]+');
	return { pattern: new RegExp(`^${language}${rest}$`), names, isNeutral: language === '' };
}

/** Says once what just happened: not worth keeping. */
const ONCE = 'notice';

/** The query's parameters of these names, in their order; null for one that is not to be kept. */
function readOnly(query: string, names: readonly string[]): string | null {
	if (query === '') return '';
	const asked = new URLSearchParams(query);
	if (asked.has(ONCE)) return null;
	const read = names.flatMap((name) => asked.getAll(name).map((value) => [name, value]));
	return String(new URLSearchParams(read));
}
