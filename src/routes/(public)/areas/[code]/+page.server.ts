import { areaForResident, areaMap, contactPointsFor } from '#lib/server/areas/index.ts';
import { indicatorsOfArea } from '#lib/server/indicators/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(async ({ params }: PageServerLoadEvent, ctx) => {
	const found = await areaForResident(ctx, params.code);
	const { area, above } = found;
	const [city] = above;
	return {
		...found,
		title: area.name.text,
		map: await areaMap(ctx, { level: area.level, within: city }),
		contactPoints: await contactPointsFor(ctx, area),
		indicators: await indicatorsOfArea(ctx, area.id),
		cityIndicators: city ? await indicatorsOfArea(ctx, city.id) : []
	};
});
