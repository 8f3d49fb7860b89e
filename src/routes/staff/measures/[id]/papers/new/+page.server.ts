import { addPaper, measureToEdit } from '#lib/server/measures/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { paperSchema } from '#lib/shared/measures/forms.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params, locals }: PageServerLoadEvent, ctx) => {
	const measure = await measureToEdit(ctx, params.id);
	return {
		title: locals.t('measures-staff:papers.add'),
		measure: { id: params.id, name: measure.title },
		form: await readForm(paperSchema)
	};
});

export const actions: Actions = {
	default: formAction({
		schema: paperSchema,
		find: ({ params }: RequestEvent, ctx) => measureToEdit(ctx, params.id),
		execute: async ({ params, locals }, ctx, paper) => {
			await addPaper(ctx, params.id, paper);
			return locals.href(`/staff/measures/${params.id}?notice=measures-staff:saved`);
		}
	})
};
