import { changeStatus, measureForStaff, measureToEdit } from '#lib/server/measures/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { statusSchema } from '#lib/shared/measures/forms.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params, locals }: PageServerLoadEvent, ctx) => {
	await measureToEdit(ctx, params.id);
	const measure = await measureForStaff(ctx, params.id);
	return {
		title: locals.t('measures-staff:status.title'),
		measure: {
			id: measure.id,
			name: measure.source.title,
			status: measure.status,
			nextStatuses: measure.nextStatuses,
			followers: measure.followers
		},
		form: await readForm(statusSchema)
	};
});

export const actions: Actions = {
	default: formAction({
		schema: statusSchema,
		find: ({ params }: RequestEvent, ctx) => measureToEdit(ctx, params.id),
		execute: async ({ params, locals }, ctx, change) => {
			await changeStatus(ctx, params.id, change);
			return locals.href(`/staff/measures/${params.id}?notice=measures-staff:moved`);
		}
	})
};
