import { followMeasure, measureForPublic } from '#lib/server/measures/index.ts';
import { deletionDate } from '#lib/server/notifications/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { followSchema } from '#lib/shared/measures/forms.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params }: PageServerLoadEvent, ctx) => {
	const measure = await measureForPublic(ctx, params.slug);
	return {
		title: measure.title.text,
		measure,
		deleteOn: deletionDate(ctx),
		form: await readForm(followSchema)
	};
});

export const actions: Actions = {
	default: formAction({
		schema: followSchema,
		execute: async ({ params, locals }: RequestEvent, ctx, { mail }) => {
			await followMeasure(ctx, params.slug, mail);
			return locals.href(`/measures/${params.slug}?notice=measures:followed`);
		}
	})
};
