import { describe, expect, it } from 'vitest';
import { KEPT_PAGES } from '#lib/shared/addresses/kept-pages.ts';
import { parametersRead, publicRoutes } from '../../e2e/support/crawl/routes.ts';

/** The public pages that are made anew for each visitor, and why. */
const NOT_KEPT: Record<string, string> = {
	'/api/v1/boards/[slug]/ideas.csv': 'long, written while it is read',
	'/api/v1/indicators.csv': 'long, written while it is read',
	'/api/v1/measures.csv': 'long, written while it is read',
	'/api/v1/surveys/[slug]/results.csv': 'long, written while it is read',
	'/(public)/boards/[slug]/new': 'a form',
	'/(public)/events/[slug]/cancel/[token]': 'of one person',
	'/(public)/events/[slug]/confirm/[token]': 'of one person',
	'/(public)/events/[slug]/register': 'a form',
	'/(public)/events/[slug]/register/thanks': 'of one person',
	'/(public)/notifications/confirm/[token]': 'of one person',
	'/(public)/notifications/stop/[token]': 'of one person',
	'/(public)/notifications/stop/[token]/one-click': 'of one person',
	'/(public)/notifications/stopped': 'of one person',
	'/(public)/problem': 'only ever shown within another address',
	'/(public)/s/[code]': 'leads on',
	'/(public)/sign-in': 'a form',
	'/(public)/sign-out': 'leads on',
	'/(public)/surveys/[slug]/area': 'of one sheet',
	'/(public)/surveys/[slug]/q/[code]': 'of one sheet',
	'/(public)/surveys/[slug]/review': 'of one sheet',
	'/(public)/surveys/[slug]/thanks': 'of one sheet',
	'/(public)/w/[code]': 'a form'
};

const kept: Record<string, readonly string[]> = {
	...Object.fromEntries(
		Object.entries(KEPT_PAGES.localised).map(([path, names]) => [`/(public)${path}`, names])
	),
	...KEPT_PAGES.neutral
};

describe('The pages that stay in memory', () => {
	it('are all public pages but those of one visitor', () => {
		expect([...Object.keys(kept), ...Object.keys(NOT_KEPT)].sort()).toEqual(publicRoutes().sort());
	});

	it('are known by every parameter that their routes read', () => {
		const read = parametersRead().filter((each) => (each.split(' ')[0] ?? '') in kept);
		const known = Object.entries(kept).flatMap(([route, names]) =>
			names.map((name) => `${route} ${name}`)
		);
		expect(read.filter((each) => !known.includes(each))).toEqual([]);
	});
});
