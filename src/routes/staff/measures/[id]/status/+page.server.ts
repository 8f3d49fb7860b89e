import { changeStatus, measureForStaff, measureToEdit } from '#lib/server/measures/index.ts';
import { formAction, page, readSavedForm } from '#lib/server/platform/http/index.ts';
import { statusSchema } from '#lib/shared/measures/forms.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params, locals }: PageServerLoadEvent, ctx) => {
	const measure = await measureToMove(ctx, params.id);
	return {
		title: locals.t('measures-staff:status.title'),
		measure: {
			id: measure.id,
			name: measure.source.title,
			status: measure.status,
			nextStatuses: measure.nextStatuses,
			followers: measure.followers
		},
		form: await readSavedForm(statusSchema, { status: measure.status })
	};
});

export const actions: Actions = {
	default: formAction({
		schema: statusSchema,
		find: ({ params }: RequestEvent, ctx) => measureToMove(ctx, params.id),
		current: (_, __, { status }) => ({ status }),
		execute: async ({ params, locals }, ctx, change) => {
			await changeStatus(ctx, params.id, change);
			return locals.href(`/staff/measures/${params.id}?notice=measures-staff:moved`);
		}
	})
};

async function measureToMove(ctx: App.Locals['ctx'], id: string) {
	await measureToEdit(ctx, id);
	return measureForStaff(ctx, id);
}
