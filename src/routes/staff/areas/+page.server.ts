import { canEditArea, everyLocalisedArea } from '#lib/server/areas/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { holdsAll, readSearch, searchTerms } from '#lib/shared/search/terms.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, url }: PageServerLoadEvent, ctx) => {
	const wanted = readSearch(url.searchParams);
	const terms = searchTerms(wanted);
	const areas = await everyLocalisedArea(ctx);
	return {
		title: locals.t('areas-staff:list.title'),
		wanted,
		total: areas.length,
		areas: areas
			.filter(({ name, code }) => holdsAll(`${name.text} ${code}`, terms))
			.map((area) => ({ ...area, isMine: canEditArea(ctx.actor, area) }))
	};
});
