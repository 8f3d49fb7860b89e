import { indicatorOnMap } from '#lib/server/indicators/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { parseLevel } from '#lib/shared/areas/levels.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(async ({ params, url }: PageServerLoadEvent, ctx) => {
	const shown = await indicatorOnMap(ctx, params.code, {
		level: parseLevel(url.searchParams.get('level') ?? ''),
		year: Number(url.searchParams.get('year')) || null
	});
	return { ...shown, title: shown.indicator.name.text };
});
