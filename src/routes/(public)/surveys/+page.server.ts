import { areaAsked, localisedAreas } from '#lib/server/areas/index.ts';
import { today } from '#lib/server/platform/context.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { surveysForResidents } from '#lib/server/surveys/index.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, url }: PageServerLoadEvent, ctx) => {
	const filter = { area: url.searchParams.get('area') };
	const surveys = await surveysForResidents(ctx, filter.area);
	return {
		title: locals.t('surveys:list.title'),
		today: today(ctx),
		filter,
		area: await areaAsked(ctx, filter.area),
		areas: await localisedAreas(ctx),
		open: surveys.filter(({ state }) => state === 'open'),
		later: surveys.filter(({ state }) => state === 'not-yet-open'),
		ended: surveys.filter(({ state }) => state === 'closed')
	};
});
