import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { editableSurvey, publishCheck, publishSurvey } from '#lib/server/surveys/index.ts';
import { publishSchema } from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => {
	const check = await publishCheck(ctx, params.id);
	return {
		title: locals.t('surveys-staff:publish.title'),
		check,
		form: await readForm(publishSchema, { locales: check.proposed })
	};
});

export const actions: Actions = {
	default: formAction({
		schema: publishSchema,
		find: ({ params }: RequestEvent, ctx) => editableSurvey(ctx, params.id),
		execute: async ({ locals, params }: RequestEvent, ctx, data) => {
			await publishSurvey(ctx, params.id, data.locales);
			return locals.href(`/staff/surveys/${params.id}/channels?notice=surveys-staff:published`);
		}
	})
};
