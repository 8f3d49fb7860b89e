import { z } from 'zod';
import { contactPointForStaff, removeContactPoint } from '#lib/server/areas/index.ts';
import { formAction, page } from '#lib/server/platform/http/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => {
	const { area, input } = await contactPointForStaff(ctx, params.id, params.point);
	return { title: locals.t('areas-staff:contactPoint.remove'), area, name: input.name };
});

export const actions: Actions = {
	default: formAction({
		schema: z.object({}),
		find: ({ params }: RequestEvent, ctx) => contactPointForStaff(ctx, params.id, params.point),
		execute: async ({ locals, params }: RequestEvent, ctx) => {
			await removeContactPoint(ctx, params.point);
			return locals.href(`/staff/areas/${params.id}?notice=areas-staff:contactPointRemoved`);
		}
	})
};
