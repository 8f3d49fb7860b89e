import { measureForStaff } from '#lib/server/measures/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ params }: PageServerLoadEvent, ctx) => {
	const measure = await measureForStaff(ctx, params.id);
	return { title: measure.title.text, measure };
});
