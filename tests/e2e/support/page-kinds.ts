import { globSync } from 'node:fs';

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
	'/(public)/events/[slug]/confirm/[token]',
	'/(public)/events/[slug]/register/thanks',
	'/(public)/notifications/confirm/[token]',
	'/(public)/notifications/stop/[token]',
	'/(public)/notifications/stopped',
	'/(public)/surveys/[slug]/area',
	'/(public)/surveys/[slug]/q/[code]',
	'/(public)/surveys/[slug]/review',
	'/(public)/surveys/[slug]/thanks',
	'/(public)/w/[code]'
];

/** From so many pages of a kind links are followed: not every measure has a paper. */
const PAGES_PER_KIND = 6;

/**
 * Follows the links from some pages, in German, until each wanted kind of page has been met.
 * @param read gives the HTML of an address; null when there is none for the visitor
 * @param starts addresses without language
 * @param wanted routes
 * @returns the first address met of each kind of page, by route
 */
export async function crawl(
	read: (address: string) => Promise<string | null>,
	starts: readonly string[],
	wanted: readonly string[]
): Promise<Map<string, string>> {
	const kinds = pageKinds();
	const routeOf = (path: string) => kindOf(kinds, path)?.route ?? 'none';
	const found = new Map<string, string[]>();
	const waiting = new Set(starts);
	const isMissing = (route: string) => wanted.includes(route) && !found.has(route);
	while (waiting.size > 0 && wanted.some(isMissing)) {
		const next = [...waiting].find((path) => isMissing(routeOf(path)));
		const [path = ''] = next ? [next] : waiting;
		waiting.delete(path);
		const known = found.get(routeOf(path)) ?? [];
		const isEnough = known.includes(path) || known.length >= PAGES_PER_KIND;
		if (isEnough || routeOf(path) === 'none') continue;
		const html = await read(`/de${path === '/' ? '' : path}`);
		if (html === null) continue;
		found.set(routeOf(path), [...known, path]);
		for (const link of spread(linksOf(html), kinds)) waiting.add(link);
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

function linksOf(html: string): string[] {
	return [...html.matchAll(/href="\/de([^"]*)"/g)]
		.map(([, path = '']) => path.replaceAll('&amp;', '&') || '/')
		.filter((path) => path.startsWith('/'));
}
