import { measureToCiteOn } from '#lib/server/measures/index.ts';
import { unaddressed } from '#lib/server/planning/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { readView } from '#lib/shared/planning/view.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ url, locals }: PageServerLoadEvent, ctx) => {
	const view = readView(url.searchParams);
	const { reach, ...list } = await unaddressed(ctx, view);
	return {
		title: locals.t('planning-staff:unaddressed.title'),
		view,
		levels: reach.levels,
		level: reach.level,
		within: reach.within?.name ?? null,
		...list,
		measure: view.measure ? await measureToCiteOn(ctx, view.measure) : null
	};
});
