import { areaAsked, localisedAreas } from '#lib/server/areas/index.ts';
import { boardsFor } from '#lib/server/boards/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { topicsFor } from '#lib/server/topics/index.ts';
import { pageOf, readPage } from '#lib/shared/lists/page.ts';
import type { PageServerLoadEvent } from './$types';

const PAGE_SIZE = 24;

export const load = page(async ({ url, locals }: PageServerLoadEvent, ctx) => {
	const filter = {
		area: url.searchParams.get('area') || null,
		topic: url.searchParams.get('topic') || null
	};
	const boards = await boardsFor(ctx, filter);
	const { shown, ...at } = pageOf(boards, readPage(url.searchParams), PAGE_SIZE);
	return {
		title: locals.t('boards:list.title'),
		filter,
		boards: shown,
		...at,
		area: await areaAsked(ctx, filter.area),
		areas: await localisedAreas(ctx),
		topics: await topicsFor(ctx)
	};
});
