import { areaMap, localisedAreas, mappedLevels } from '#lib/server/areas/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { parseLevel } from '#lib/shared/areas/levels.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, url }: PageServerLoadEvent, ctx) => {
	const levels = (await mappedLevels(ctx)).filter((level) => level !== 'city');
	const asked = parseLevel(url.searchParams.get('level') ?? '');
	const level = levels.find((each) => each === (asked ?? 'stadtteil')) ?? levels.at(-1) ?? null;
	return {
		title: locals.t('common:places.areas'),
		areas: await localisedAreas(ctx),
		levels,
		level,
		map: level && (await areaMap(ctx, { level }))
	};
});
