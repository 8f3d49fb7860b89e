import { addContactPoint, areaForStaff } from '#lib/server/areas/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { contactPointSchema } from '#lib/shared/areas/contact-point.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => ({
	title: locals.t('areas-staff:contactPoint.add'),
	area: (await areaForStaff(ctx, params.id)).area,
	form: await readForm(contactPointSchema, { languages: ['de'] })
}));

export const actions: Actions = {
	default: formAction({
		schema: contactPointSchema,
		find: ({ params }: RequestEvent, ctx) => areaForStaff(ctx, params.id),
		execute: async ({ locals }: RequestEvent, ctx, input, { area }) => {
			await addContactPoint(ctx, area.id, input);
			return locals.href(`/staff/areas/${area.id}?notice=areas-staff:contactPointSaved`);
		}
	})
};
