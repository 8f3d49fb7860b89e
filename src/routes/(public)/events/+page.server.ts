import { areaAsked, localisedAreas } from '#lib/server/areas/index.ts';
import { eventsForResident } from '#lib/server/events/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { topicsFor } from '#lib/server/topics/index.ts';
import { readEventFilter } from '#lib/shared/events/filter.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ url, locals }: PageServerLoadEvent, ctx) => {
	const filter = readEventFilter(url.searchParams);
	return {
		title: locals.t('events:list.title'),
		filter,
		events: await eventsForResident(ctx, filter),
		area: await areaAsked(ctx, filter.area),
		areas: await localisedAreas(ctx),
		topics: await topicsFor(ctx)
	};
});
