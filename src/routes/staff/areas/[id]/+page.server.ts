import { areaForStaff, editArea } from '#lib/server/areas/index.ts';
import { formAction, page, readSavedForm } from '#lib/server/platform/http/index.ts';
import { areaEditSchema } from '#lib/shared/areas/area.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ params }: PageServerLoadEvent, ctx) => {
	const { area, above, contactPoints } = await areaForStaff(ctx, params.id);
	return {
		title: area.name,
		area,
		above,
		contactPoints,
		form: await readSavedForm(areaEditSchema, fieldsOf(area))
	};
});

export const actions: Actions = {
	default: formAction({
		schema: areaEditSchema,
		find: ({ params }: RequestEvent, ctx) => areaForStaff(ctx, params.id),
		current: (_, __, { area }) => fieldsOf(area),
		execute: async ({ locals }: RequestEvent, ctx, edit, { area }) => {
			await editArea(ctx, area.id, edit);
			return locals.href(`/staff/areas/${area.id}?notice=areas-staff:saved`);
		}
	})
};

type Area = Awaited<ReturnType<typeof areaForStaff>>['area'];

function fieldsOf({ name, population, validFrom, validUntil }: Area) {
	return {
		name,
		population: String(population ?? ''),
		validFrom: validFrom ?? '',
		validUntil: validUntil ?? ''
	};
}
