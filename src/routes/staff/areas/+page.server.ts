import { canEditArea, everyLocalisedArea } from '#lib/server/areas/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, url }: PageServerLoadEvent, ctx) => {
	const wanted = (url.searchParams.get('q') ?? '').trim().toLowerCase();
	const areas = await everyLocalisedArea(ctx);
	return {
		title: locals.t('areas-staff:list.title'),
		wanted,
		total: areas.length,
		areas: areas
			.filter(({ name, code }) => `${name.text} ${code}`.toLowerCase().includes(wanted))
			.map((area) => ({ ...area, isMine: canEditArea(ctx.actor, area) }))
	};
});
