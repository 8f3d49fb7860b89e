import { measureToCiteOn } from '#lib/server/measures/index.ts';
import { matrixFor } from '#lib/server/planning/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { readView } from '#lib/shared/planning/view.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ url, locals }: PageServerLoadEvent, ctx) => {
	const view = readView(url.searchParams);
	return {
		title: locals.t('planning-staff:matrix.title'),
		view,
		matrix: await matrixFor(ctx, view),
		measure: view.measure ? await measureToCiteOn(ctx, view.measure) : null
	};
});
