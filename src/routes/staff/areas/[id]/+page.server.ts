import { areaForStaff, editArea } from '#lib/server/areas/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { areaEditSchema } from '#lib/shared/areas/area.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ params }: PageServerLoadEvent, ctx) => {
	const { area, above, contactPoints } = await areaForStaff(ctx, params.id);
	const { name, population, validFrom, validUntil } = area;
	return {
		title: name,
		area,
		above,
		contactPoints,
		form: await readForm(areaEditSchema, {
			name,
			population: String(population ?? ''),
			validFrom: validFrom ?? '',
			validUntil: validUntil ?? ''
		})
	};
});

export const actions: Actions = {
	default: formAction({
		schema: areaEditSchema,
		find: ({ params }: RequestEvent, ctx) => areaForStaff(ctx, params.id),
		execute: async ({ locals }: RequestEvent, ctx, edit, { area }) => {
			await editArea(ctx, area.id, edit);
			return locals.href(`/staff/areas/${area.id}?notice=areas-staff:saved`);
		}
	})
};
