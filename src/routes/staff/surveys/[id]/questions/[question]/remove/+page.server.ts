import { DomainError } from '#lib/server/platform/errors.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { editableSurvey, editWorkingCopy } from '#lib/server/surveys/index.ts';
import { findQuestion, noFieldsSchema, removeQuestion } from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => {
	const { workingCopyJson } = await editableSurvey(ctx, params.id);
	const place = findQuestion(workingCopyJson, params.question);
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
			await editWorkingCopy(ctx, params.id, (workingCopy) =>
				removeQuestion(workingCopy, params.question)
			);
			return locals.href(`/staff/surveys/${params.id}?notice=surveys-staff:questionRemoved`);
		}
	})
};
