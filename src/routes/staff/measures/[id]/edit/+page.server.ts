import { localisedAreas } from '#lib/server/areas/index.ts';
import { editMeasure, measureToEdit } from '#lib/server/measures/index.ts';
import { formAction, page, readSavedForm } from '#lib/server/platform/http/index.ts';
import { topicsFor } from '#lib/server/topics/index.ts';
import { measureSchema } from '#lib/shared/measures/forms.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params, locals }: PageServerLoadEvent, ctx) => {
	const measure = await measureToEdit(ctx, params.id);
	return {
		title: locals.t('measures-staff:edit.title'),
		id: params.id,
		name: measure.title,
		areas: await localisedAreas(ctx),
		topics: await topicsFor(ctx),
		form: await readSavedForm(measureSchema, measure)
	};
});

export const actions: Actions = {
	default: formAction({
		schema: measureSchema,
		find: ({ params }: RequestEvent, ctx) => measureToEdit(ctx, params.id),
		current: (_, __, measure) => measure,
		execute: async ({ params, locals }, ctx, measure) => {
			await editMeasure(ctx, params.id, measure);
			return locals.href(`/staff/measures/${params.id}?notice=measures-staff:saved`);
		}
	})
};
