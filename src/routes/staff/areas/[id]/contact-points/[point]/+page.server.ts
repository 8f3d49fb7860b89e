import { contactPointForStaff, editContactPoint } from '#lib/server/areas/index.ts';
import { formAction, page, readSavedForm } from '#lib/server/platform/http/index.ts';
import { contactPointSchema } from '#lib/shared/areas/contact-point.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ params }: PageServerLoadEvent, ctx) => {
	const { area, input } = await contactPointForStaff(ctx, params.id, params.point);
	return {
		title: input.name,
		area,
		pointId: params.point,
		form: await readSavedForm(contactPointSchema, input)
	};
});

export const actions: Actions = {
	default: formAction({
		schema: contactPointSchema,
		find: ({ params }: RequestEvent, ctx) => contactPointForStaff(ctx, params.id, params.point),
		current: (_, __, { input }) => input,
		execute: async ({ locals, params }: RequestEvent, ctx, input) => {
			await editContactPoint(ctx, params.point, input);
			return locals.href(`/staff/areas/${params.id}?notice=areas-staff:contactPointSaved`);
		}
	})
};
