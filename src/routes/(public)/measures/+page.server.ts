import { areaAsked, localisedAreas } from '#lib/server/areas/index.ts';
import { measuresForPublic } from '#lib/server/measures/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { topicsFor } from '#lib/server/topics/index.ts';
import { readPage } from '#lib/shared/lists/page.ts';
import { readFilter } from '#lib/shared/measures/filter.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ url, locals }: PageServerLoadEvent, ctx) => {
	const filter = readFilter(url.searchParams);
	return {
		title: locals.t('measures:list.title'),
		filter,
		...(await measuresForPublic(ctx, filter, readPage(url.searchParams))),
		area: await areaAsked(ctx, filter.area),
		areas: await localisedAreas(ctx),
		topics: await topicsFor(ctx)
	};
});
