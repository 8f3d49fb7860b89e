import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { areaByCode } from '#lib/server/areas/index.ts';
import { topicsFor } from '#lib/server/topics/index.ts';
import { openBoard } from './support/boards.ts';
import { crawl, type Crawled } from './support/crawl/crawl.ts';
import { ask } from './support/crawl/follow.ts';
import { parametersRead, publicForms, publicRoutes } from './support/crawl/routes.ts';
import { ON_THE_WAY } from './support/page-kinds.ts';
import { site } from './support/site.ts';

/** No page links there: mail programs do, refusals are shown there, posters lead there. */
const NOT_LINKED = [
	'/(public)/notifications/stop/[token]/one-click',
	'/(public)/problem',
	'/(public)/s/[code]'
];

/** What pages read and offer nowhere: a closed door and posters lead there. */
const NOT_OFFERED = [
	'/(public)/sign-in bring',
	'/(public)/sign-in next',
	'/(public)/surveys/[slug] channel'
];

/** Everything that residents can send, and the journey that sends it. */
const FORMS: Record<string, string> = {
	'/(public)/boards/[slug]/ideas/[id] POST ?/support': 'boards',
	'/(public)/boards/[slug]/ideas/[id] POST ?/withdraw': 'boards',
	'/(public)/boards/[slug]/new POST': 'boards',
	'/(public)/events/[slug]/cancel/[token] POST': 'events',
	'/(public)/events/[slug]/confirm/[token] POST': 'events',
	'/(public)/events/[slug]/register POST': 'events',
	'/(public)/events/[slug]/register/thanks POST': 'events',
	'/(public)/measures/[slug] POST': 'taking-back',
	'/(public)/notifications/confirm/[token] POST': 'evidence-chain',
	'/(public)/notifications/stop/[token] POST': 'taking-back',
	'/(public)/notifications/stop/[token]/one-click POST': 'taking-back',
	'/(public)/sign-in POST': 'staff-desk',
	'/(public)/sign-out POST': 'taking-back',
	'/(public)/surveys/[slug] POST ?/begin': 'surveys',
	'/(public)/surveys/[slug] POST ?/discard': 'taking-back',
	'/(public)/surveys/[slug]/area POST': 'surveys',
	'/(public)/surveys/[slug]/q/[code] POST': 'surveys',
	'/(public)/surveys/[slug]/review POST': 'surveys',
	'/(public)/surveys/[slug]/thanks POST ?/forget': 'taking-back',
	'/(public)/w/[code] POST': 'one-visitor'
};

test.describe.configure({ mode: 'default' });

let met: Crawled;

test.beforeAll(async ({ baseURL: origin }) => {
	test.setTimeout(120_000);
	await addPlacedBoard();
	const literal = publicRoutes().filter(
		(route) => !route.includes('[') && !NOT_LINKED.includes(route)
	);
	const starts = literal.flatMap((route) =>
		route.startsWith('/(public)')
			? ['/de', '/ar'].map((locale) => locale + route.replace('/(public)', ''))
			: [route]
	);
	met = await crawl(origin ?? '', ['de', 'ar'], starts);
});

test('every link of every public page leads somewhere', () => {
	expect(met.dead).toEqual([]);
});

test('every public route is met, and every parameter that one reads is offered', () => {
	const unmet = publicRoutes().filter((route) => !met.routes.has(route));
	expect(unmet.filter((route) => !ON_THE_WAY.includes(route)).sort()).toEqual(NOT_LINKED);
	const unoffered = parametersRead().filter((parameter) => !met.parameters.has(parameter));
	const isOnTheWay = (parameter: string) => ON_THE_WAY.includes(parameter.split(' ')[0] ?? '');
	expect(unoffered.filter((parameter) => !isOnTheWay(parameter)).sort()).toEqual(NOT_OFFERED);
});

test('every value of every filter shows that it is on, and no filter is ignored', () => {
	expect(met.inactive).toEqual([]);
	expect(met.ignored).toEqual([]);
});

test('no page shows a key, and no Arabic page a German word of the site', () => {
	expect(met.untranslated).toEqual([]);
});

test('every form that residents can send is sent by a journey', () => {
	expect(Object.keys(FORMS).sort()).toEqual(publicForms().sort());
	expect([...met.forms].filter((form) => !(form in FORMS))).toEqual([]);
	const journeys = Object.values(FORMS).map((name) => `tests/e2e/${name}.spec.ts`);
	expect(journeys.filter((file) => !existsSync(file))).toEqual([]);
});

test('an area that nobody knows is said, not passed over', async ({ baseURL: origin }) => {
	for (const list of ['surveys', 'boards', 'boards/vor-ihrer-haustuer', 'events', 'measures']) {
		const { root } = await ask(`${origin}/de/${list}?area=nirgends`);
		expect([list, root?.text]).toEqual([
			list,
			expect.stringContaining('Wir kennen „nirgends“ nicht')
		]);
	}
});

/** The demo has boards for the whole city alone: nothing would come of narrowing them down. */
async function addPlacedBoard(): Promise<void> {
	const ctx = await site();
	const { id } = await areaByCode(ctx, 'F312');
	const [topic] = await topicsFor(ctx);
	await openBoard({ areaIds: [id], topicIds: topic ? [topic.id] : [] });
}
