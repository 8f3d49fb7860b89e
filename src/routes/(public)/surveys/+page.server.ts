import { areaAsked, localisedAreas } from '#lib/server/areas/index.ts';
import { today } from '#lib/server/platform/context.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { surveysForResidents } from '#lib/server/surveys/index.ts';
import { readPage } from '#lib/shared/lists/page.ts';
import type { PageServerLoadEvent } from './$types';

const PAGE_SIZE = 24;

export const load = page(async ({ locals, url }: PageServerLoadEvent, ctx) => {
	const filter = { area: url.searchParams.get('area') };
	const { shown, ...at } = await surveysForResidents(ctx, filter.area, {
		page: readPage(url.searchParams),
		limit: PAGE_SIZE
	});
	return {
		title: locals.t('surveys:list.title'),
		today: today(ctx),
		filter,
		area: await areaAsked(ctx, filter.area),
		areas: await localisedAreas(ctx),
		...at,
		open: shown.filter(({ state }) => state === 'open'),
		later: shown.filter(({ state }) => state === 'not-yet-open'),
		ended: shown.filter(({ state }) => state === 'closed')
	};
});
