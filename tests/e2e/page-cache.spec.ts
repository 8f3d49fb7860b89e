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

/** A kept page: its route as the metrics name it, and an address filled with what the demo holds. */
interface Kept {
	route: string;
	address: string;
}

async function keptPages(): Promise<Kept[]> {
	const ctx = await site();
	const [area] = await localisedAreas(ctx);
	const boards = await publicBoards(ctx);
	const { ideas } = await listIdeas(ctx, {
		boardIds: boards.map(({ id }) => id),
		states: ['published'],
		sort: 'newest',
		limit: 1
	});
	const none = new URLSearchParams();
	const { upcoming } = await eventsForResident(ctx, readEventFilter(none));
	const { measures } = await measuresForPublic(ctx, readFilter(none));
	const slugs: Record<string, string | undefined> = {
		boards: boards.find(({ id }) => id === ideas[0]?.boardId)?.slug,
		events: upcoming[0]?.slug,
		measures: measures[0]?.slug,
		surveys: (await publishedSurveys(ctx))[0]?.slug
	};
	const fill = (path: string) =>
		path
			.replace(/(\w+)\/\[slug\]/, (_, kind) => `${kind}/${slugs[kind]}`)
			.replace('[id]', ideas[0]?.id ?? '')
			.replace('[code]', area?.code ?? '');
	return [
		...Object.keys(KEPT_PAGES.localised).map((path) => ({
			route: `/(public)${path}`,
			address: `/uk${fill(path)}`
		})),
		...Object.keys(KEPT_PAGES.neutral).map((path) => ({ route: path, address: fill(path) }))
	];
}

/** How many requests for a route have come past the cache so far. */
async function made(request: APIRequestContext, route: string): Promise<number> {
	const text = await (await request.get('/metrics')).text();
	const counts = text.matchAll(/^mitraum_http_request_duration_seconds_count\{(.*?)\} (\d+)/gm);
	return [...counts]
		.filter(([, labels]) => labels?.includes(`route="${route}"`))
		.reduce((sum, [, , count]) => sum + Number(count), 0);
}

test('whatever may be kept is made once for all who ask', async ({ request }) => {
	for (const { route, address } of await keptPages()) {
		const ask = async () => {
			const answer = await request.get(address);
			expect(answer.status(), address).toBe(200);
			return answer.text();
		};
		// What the others try meanwhile may change what is on it, or a minute may pass.
		await expect(async () => {
			const first = await ask();
			const before = await made(request, route);
			expect(await ask()).toBe(first);
			expect(await made(request, route), address).toBe(before);
		}).toPass();
	}
});

test('what is kept is told in bytes', async ({ request }) => {
	const text = await (await request.get('/metrics')).text();
	for (const name of ['mitraum_page_cache_bytes', 'mitraum_kept_values_bytes'])
		expect(text).toMatch(new RegExp(`^${name} [1-9]\\d+$`, 'm'));
});
