import { DomainError } from '#lib/server/platform/errors.ts';
import { formAction, page, readSavedForm } from '#lib/server/platform/http/index.ts';
import { editableSurvey, editQuestion, isAskedNow } from '#lib/server/surveys/index.ts';
import { topicsFor } from '#lib/server/topics/index.ts';
import {
	conditionSources,
	findQuestion,
	questionFormOf,
	questionFormParts,
	questionFormSchema
} from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => {
	const { question, survey } = await questionIn(ctx, params);
	return {
		title: locals.t('surveys-staff:question.edit'),
		question,
		isAsked: await isAskedNow(ctx, survey, question.code),
		sources: conditionSources(survey.workingCopyJson, question.code),
		topics: await topicsFor(ctx),
		form: await readSavedForm(questionFormSchema, questionFormOf(question), questionFormParts)
	};
});

export const actions: Actions = {
	default: formAction({
		schema: questionFormSchema,
		find: ({ params }: RequestEvent, ctx) => questionIn(ctx, params),
		current: (_, __, { question }) => questionFormOf(question),
		parts: questionFormParts,
		execute: async ({ locals, params }: RequestEvent, ctx, form) => {
			const code = await editQuestion(ctx, params.id, { code: params.question, form });
			const builder = `/staff/surveys/${params.id}`;
			const notice = code === params.question ? '' : '?notice=surveys-staff:newQuestion';
			if (form.intent === 'save') return locals.href(`${builder}${notice}#${code}`);
			return locals.href(`${builder}/questions/${code}${notice}#options`);
		}
	})
};

async function questionIn(ctx: App.Locals['ctx'], params: { id: string; question: string }) {
	const survey = await editableSurvey(ctx, params.id);
	const question = findQuestion(survey.workingCopyJson, params.question)?.question;
	if (!question) throw new DomainError('not-found');
	return { question, survey };
}
