import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, scriptOf } from './support/sources.ts';

/** Which domain may use the public face of which others, and why. */
const DOMAINS: Record<string, Record<string, string>> = {
	accounts: { areas: 'a role reaches over a part of the tree' },
	areas: { translations: 'names are content' },
	boards: {
		areas: 'a board lies in areas',
		notifications: 'whoever left an idea hears the outcome',
		topics: 'ideas are tagged',
		translations: 'titles are content'
	},
	events: {
		areas: 'an event lies in areas',
		settings: 'mails come from the municipality',
		topics: 'events are tagged',
		translations: 'titles are content'
	},
	indicators: {
		areas: 'values belong to areas',
		topics: 'indicators are tagged',
		translations: 'names are content'
	},
	measures: {
		areas: 'a measure lies in areas',
		boards: 'whoever left a cited idea is told too',
		notifications: 'people hear when its status changes',
		topics: 'measures are tagged',
		translations: 'titles are content'
	},
	moderation: {
		areas: 'a moderator has a part of the tree',
		boards: 'ideas are what is moderated',
		notifications: 'people hear what was decided',
		translations: 'titles are content'
	},
	notifications: { settings: 'mails come from the municipality' },
	planning: {
		areas: 'the rows of the matrix',
		boards: 'signals from ideas',
		events: 'signals from turnout',
		indicators: 'signals from indicators',
		measures: 'what is addressed already',
		surveys: 'signals from released results',
		topics: 'the columns of the matrix',
		translations: 'names are content'
	},
	settings: { translations: 'imprint and privacy texts are content' },
	surveys: {
		areas: 'a survey is asked in areas',
		topics: 'questions are tagged',
		translations: 'questions are content'
	},
	topics: { translations: 'names are content' },
	translations: {},
	windows: {}
};

/** Packages that pure shared code may build on: each the field's own library, none touches Node. */
const SHARED_PACKAGES = [
	'zod',
	'csv-parse',
	'd3-geo',
	'geojson',
	'iconv-lite',
	'proj4',
	'topojson-client',
	'topojson-server',
	'topojson-simplify',
	'topojson-specification'
];

/** What pure shared code may know of languages: which there are, not what they say. */
const LANGUAGE_LISTS = ['src/lib/i18n/registry.ts', 'src/lib/i18n/spoken-languages.ts'];

/** Composition roots: they put the application together and may name all of the platform. */
const ROOTS = /^src\/(hooks\.server\.ts|app\.d\.ts|cli\/)/;

const sources = filesBelow('src').filter((path) => /\.(ts|js|svelte)$/.test(path));
const isPackage = (target: string) => !/^(src|migrations|tests)\//.test(target);
const domainOf = (path: string) => /^src\/lib\/server\/([^/]+)\//.exec(path)?.[1];
const isFace = (target: string) => /^src\/lib\/server\/[^/]+\/index\.ts$/.test(target);

/** `file → target` for every import out of `from` that `isAllowed` does not let pass. */
function forbidden(
	from: (path: string) => boolean,
	isAllowed: (target: string, path: string) => boolean
): string[] {
	return sources.filter(from).flatMap((path) =>
		importsOf(path)
			.filter((target) => !isAllowed(target, path))
			.map((target) => `${path} → ${target}`)
	);
}

const below = (...folders: string[]) => {
	const prefixes = folders.map((folder) => `src/lib/${folder}/`);
	return (target: string) => prefixes.some((prefix) => target.startsWith(prefix));
};

describe('Who may import whom', () => {
	it('reads the sources at all', () => {
		expect(sources.length).toBeGreaterThan(150);
		expect(importsOf('src/hooks.server.ts')).toContain('src/lib/server/accounts/index.ts');
		expect(importsOf('src/lib/parts/shell/Shell.svelte')).toContain('src/lib/ui/index.ts');
	});

	it('every domain has a public face and stands on the list', () => {
		const domains = sources.map(domainOf).filter((domain) => domain && domain !== 'platform');
		expect([...new Set(domains)].filter((domain) => !((domain ?? '') in DOMAINS))).toEqual([]);
	});

	it('a domain uses its own files, shared, i18n, the platform and the faces on its list', () => {
		const isDomain = (path: string) => (domainOf(path) ?? 'platform') !== 'platform';
		const allowed = forbidden(isDomain, (target, path) => {
			const [own, other] = [domainOf(path) ?? '', domainOf(target)];
			if (other === undefined) return isPackage(target) || below('shared', 'i18n')(target);
			if (other === own || other === 'platform') return true;
			return isFace(target) && other in (DOMAINS[own] ?? {});
		});
		expect(allowed).toEqual([]);
	});

	it('nobody on the list stands there without need', () => {
		const used = sources.flatMap((path) =>
			importsOf(path).map((target) => `${domainOf(path)} → ${domainOf(target)}`)
		);
		const listed = Object.entries(DOMAINS)
			.filter(([own]) => sources.some((path) => domainOf(path) === own))
			.flatMap(([own, others]) => Object.keys(others).map((other) => `${own} → ${other}`));
		expect(listed.filter((pair) => !used.includes(pair))).toEqual([]);
	});

	it('routes and the command line see domains by their face only', () => {
		const isRoute = (path: string) => /^src\/(routes|cli|hooks)/.test(path);
		const outside = forbidden(isRoute, (target, path) => {
			const domain = domainOf(target);
			if (domain === undefined) return true;
			if (domain === 'platform')
				return (
					ROOTS.test(path) ||
					/platform\/(http\/|files\/|errors\.ts|context\.ts|(auth|db|metrics)\/index\.ts)/.test(
						target
					)
				);
			return isFace(target);
		});
		expect(outside).toEqual([]);
	});

	it('the platform knows no domain', () => {
		const isPlatform = (path: string) => domainOf(path) === 'platform';
		const knows = forbidden(
			isPlatform,
			(target) =>
				isPackage(target) ||
				below('server/platform', 'shared', 'i18n')(target) ||
				target === 'migrations/index.ts'
		);
		expect(knows).toEqual([]);
	});

	it('shared uses shared, zod, the names of the languages and a few pure libraries', () => {
		const outside = forbidden(below('shared'), (target) => {
			if (isPackage(target)) return SHARED_PACKAGES.includes(target.split('/')[0] ?? '');
			return below('shared')(target) || LANGUAGE_LISTS.includes(target);
		});
		expect(outside).toEqual([]);
	});

	it('parts use ui, shared, i18n and other parts', () => {
		const outside = forbidden(
			below('parts'),
			(target) => isPackage(target) || below('ui', 'shared', 'i18n', 'parts')(target)
		);
		expect(outside).toEqual([]);
	});

	it('ui uses ui, and speaks no language', () => {
		const outside = forbidden(
			below('ui'),
			(target) => /^svelte(\/|$)/.test(target) || below('ui')(target)
		);
		expect(outside).toEqual([]);
	});

	it('what the command line runs needs no Vite', () => {
		const isServer = (path: string) =>
			/^src\/(lib\/(server|shared|i18n)|cli)\/.*\.(ts|js)$/.test(path) &&
			!['src/cli/build.ts', 'src/cli/dev.ts'].includes(path) &&
			path !== 'src/lib/i18n/context.ts';
		const bound = forbidden(isServer, (target) => !/^\$|\.svelte$|^(svelte|vite)$/.test(target));
		expect(bound).toEqual([]);
		const globs = sources
			.filter(isServer)
			.filter((path) => /import\.meta\.(glob|env)/.test(scriptOf(path)));
		expect(globs).toEqual([]);
	});

	it('migrations know Kysely alone', () => {
		const files = filesBelow('migrations').filter((path) => path !== 'migrations/index.ts');
		const strangers = files.flatMap((path) =>
			importsOf(path)
				.filter((target) => target !== 'kysely')
				.map((target) => `${path} → ${target}`)
		);
		expect(strangers).toEqual([]);
	});
});
