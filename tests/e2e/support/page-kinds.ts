import { globSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';

/** A kind of page: one `+page.svelte`, and how its addresses look after the language. */
export interface PageKind {
	route: string;
	pattern: RegExp;
}

/** Every kind of page the site has, read from its routes. */
export function pageKinds(): PageKind[] {
	return globSync('src/routes/**/+page.svelte').map((file) => {
		const route = file.replaceAll('\\', '/').replace(/^src\/routes|\/\+page\.svelte$/g, '');
		const path = route
			.replaceAll(/\/\([^)]+\)/g, '')
			.replaceAll(/\[\[[^\]]+\]\]/g, '[^/]*')
			.replaceAll(/\[[^\][]+\](?!\*)/g, '[^/]+');
		return { route, pattern: new RegExp(`^${path === '' ? '/?' : path}$`) };
	});
}

/** Pages that only a link from a mail or a sent form leads to: journeys get there. */
export const ON_THE_WAY = [
	'/(public)/events/[slug]/cancel/[token]',
	'/(public)/events/[slug]/register/thanks',
	'/(public)/notifications/confirm/[token]',
	'/(public)/notifications/stop/[token]',
	'/(public)/notifications/stopped',
	'/(public)/surveys/[slug]/area',
	'/(public)/surveys/[slug]/q/[code]',
	'/(public)/surveys/[slug]/review',
	'/(public)/surveys/[slug]/thanks'
];

/** From so many pages of a kind links are followed: not every measure has a paper. */
const PAGES_PER_KIND = 6;

/**
 * Follows the links from some pages.
 * @param starts addresses without language
 * @returns the first address met of each kind of page, by route
 */
export async function crawl(
	request: APIRequestContext,
	locale: string,
	starts: readonly string[]
): Promise<Map<string, string>> {
	const kinds = pageKinds();
	const found = new Map<string, string[]>();
	const waiting = [...starts];
	for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
		const route = kindOf(kinds, path)?.route;
		const known = found.get(route ?? '') ?? [];
		if (!route || known.includes(path) || known.length >= PAGES_PER_KIND) continue;
		const answer = await request.get(`/${locale}${path === '/' ? '' : path}`, { maxRedirects: 0 });
		if (answer.status() !== 200) continue;
		found.set(route, [...known, path]);
		waiting.push(...spread(linksOf(await answer.text(), locale), kinds));
	}
	return new Map([...found].map(([route, [path = '']]) => [route, path]));
}

/** The most literal route that fits, as the router decides: `/surveys/new` before `/surveys/[slug]`. */
function kindOf(kinds: PageKind[], path: string): PageKind | undefined {
	const plain = path.split(/[?#]/)[0] ?? '';
	return kinds
		.filter(({ pattern }) => pattern.test(plain))
		.toSorted((a, b) => a.route.split('[').length - b.route.split('[').length)[0];
}

/** Of each kind of page the first two and the last that a page links to: lists end with what is over. */
function spread(links: string[], kinds: PageKind[]): string[] {
	const byKind = Map.groupBy(new Set(links), (path) => kindOf(kinds, path)?.route);
	return [...byKind.values()].flatMap((paths) =>
		paths.length > 3 ? [...paths.slice(0, 2), ...paths.slice(-1)] : paths
	);
}

function linksOf(html: string, locale: string): string[] {
	const addresses = [...html.matchAll(/href="([^"]+)"/g)].map(([, address = '']) =>
		address.replaceAll('&amp;', '&')
	);
	const prefix = `/${locale}`;
	return addresses
		.filter((address) => address === prefix || address.startsWith(`${prefix}/`))
		.map((address) => address.slice(prefix.length) || '/');
}
