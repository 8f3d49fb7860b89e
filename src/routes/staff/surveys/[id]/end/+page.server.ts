import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { editableSurvey, endSurvey } from '#lib/server/surveys/index.ts';
import { endSchema } from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => {
	const { status } = await editableSurvey(ctx, params.id);
	const isDraft = status === 'draft';
	return {
		title: locals.t(isDraft ? 'surveys-staff:end.discard' : 'surveys-staff:end.title'),
		form: await readForm(endSchema)
	};
});

export const actions: Actions = {
	default: formAction({
		schema: endSchema,
		find: ({ params }: RequestEvent, ctx) => editableSurvey(ctx, params.id),
		execute: async ({ locals, params }: RequestEvent, ctx, { reason }) => {
			await endSurvey(ctx, params.id, reason);
			return locals.href(`/staff/surveys/${params.id}?notice=surveys-staff:ended`);
		}
	})
};
