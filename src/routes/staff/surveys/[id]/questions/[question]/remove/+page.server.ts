import { DomainError } from '#lib/server/platform/errors.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { editableSurvey, editDraft } from '#lib/server/surveys/index.ts';
import { findQuestion, noFieldsSchema, removeQuestion } from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => {
	const { draftJson } = await editableSurvey(ctx, params.id);
	const place = findQuestion(draftJson, params.question);
	if (!place) throw new DomainError('not-found');
	return {
		title: locals.t('surveys-staff:question.remove'),
		question: place.question.title,
		form: await readForm(noFieldsSchema)
	};
});

export const actions: Actions = {
	default: formAction({
		schema: noFieldsSchema,
		find: ({ params }: RequestEvent, ctx) => editableSurvey(ctx, params.id),
		execute: async ({ locals, params }: RequestEvent, ctx) => {
			await editDraft(ctx, params.id, (draft) => removeQuestion(draft, params.question));
			return locals.href(`/staff/surveys/${params.id}?notice=surveys-staff:questionRemoved`);
		}
	})
};
