import { expect, test, type APIRequestContext } from '@playwright/test';
import { localisedAreas } from '#lib/server/areas/index.ts';
import { listIdeas, publicBoards } from '#lib/server/boards/index.ts';
import { eventsForResident } from '#lib/server/events/index.ts';
import { measuresForPublic } from '#lib/server/measures/index.ts';
import { publishedSurveys } from '#lib/server/surveys/index.ts';
import { KEPT_PAGES } from '#lib/shared/addresses/kept-pages.ts';
import { readEventFilter } from '#lib/shared/events/filter.ts';
import { readFilter } from '#lib/shared/measures/filter.ts';
import { site } from './support/site.ts';

/** An address of each kept page, `/boards/[slug]` first filled with what the demo holds. */
async function addresses(): Promise<string[]> {
	const ctx = await site();
	const [area] = await localisedAreas(ctx);
	const [board] = await publicBoards(ctx);
	const { ideas } = await listIdeas(ctx, {
		boardIds: [board?.id ?? ''],
		states: ['published'],
		sort: 'newest',
		limit: 1
	});
	const none = new URLSearchParams();
	const { upcoming } = await eventsForResident(ctx, readEventFilter(none));
	const slugs: Record<string, string | undefined> = {
		boards: board?.slug,
		events: upcoming[0]?.slug,
		measures: (await measuresForPublic(ctx, readFilter(none))).measures[0]?.slug,
		surveys: (await publishedSurveys(ctx))[0]?.slug
	};
	const fill = (path: string) =>
		path
			.replace(/(\w+)\/\[slug\]/, (_, kind) => `${kind}/${slugs[kind]}`)
			.replace('[id]', ideas[0]?.id ?? '')
			.replace('[code]', area?.code ?? '');
	return [
		...Object.keys(KEPT_PAGES.localised).map((path) => `/uk${fill(path)}`),
		...Object.keys(KEPT_PAGES.neutral).map((path) => `${fill(path)}`)
	];
}

/** How many requests have come past the cache so far. */
async function made(request: APIRequestContext): Promise<number> {
	const text = await (await request.get('/metrics')).text();
	const counts = text.matchAll(/^mitraum_http_request_duration_seconds_count\{(.*?)\} (\d+)/gm);
	return [...counts]
		.filter(([, labels]) => /route="\/(\(public\)|api)/.test(labels ?? ''))
		.reduce((sum, [, , count]) => sum + Number(count), 0);
}

test('whatever may be kept is made once for all who ask', async ({ request }) => {
	for (const address of await addresses()) {
		const ask = async () => {
			const answer = await request.get(address);
			expect(answer.status(), address).toBe(200);
			return answer.text();
		};
		// What the others try meanwhile may change what is on it, or a minute may pass.
		await expect(async () => {
			const first = await ask();
			const before = await made(request);
			expect(await ask()).toBe(first);
			expect(await made(request), address).toBe(before);
		}).toPass();
	}
});

test('what is kept is told in bytes', async ({ request }) => {
	const text = await (await request.get('/metrics')).text();
	for (const name of ['mitraum_page_cache_bytes', 'mitraum_kept_values_bytes'])
		expect(text).toMatch(new RegExp(`^${name} [1-9]\\d+$`, 'm'));
});
