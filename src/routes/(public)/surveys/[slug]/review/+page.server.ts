import { redirect, type RequestEvent } from '@sveltejs/kit';
import { isLocale } from '#lib/i18n/registry.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { areaStep, submitResponse } from '#lib/server/surveys/index.ts';
import {
	answerProblems,
	findQuestion,
	questionTexts,
	reachableQuestions,
	typeOf
} from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';
import { sheetOrLeave, keepTokenBriefly, surveyPath } from '../sheet-cookie.ts';

export const load: PageServerLoad = page(async (event: PageServerLoadEvent, ctx) => {
	const { questionnaire, answers, areaId } = await sheetOrLeave(event, ctx);
	const { areas } = await areaStep(ctx, event.params.slug);
	const problems = new Map(
		answerProblems(questionnaire, answers).map(({ question, code }) => [question.code, code])
	);
	const items = reachableQuestions(questionnaire, answers).flatMap((question) => {
		const place = findQuestion(questionnaire, question.code);
		if (!place) return [];
		const { title, categories } = questionTexts(questionnaire, ctx.locale, question, place.section);
		const answer = answers[question.code];
		const codes = answer ? typeOf(question).categoriesOf(answer) : [];
		return {
			code: question.code,
			title,
			said: categories.filter(({ code }) => codes.includes(code)),
			words: answer && 'text' in answer ? answer.text : '',
			isScale: question.type === 'scale',
			problem: problems.get(question.code) ?? null
		};
	});
	return {
		title: event.locals.t('surveys:review.title'),
		hasOwnLanguageMenu: true,
		locales: questionnaire.locales,
		items,
		asksArea: areas.length > 1,
		area: areas.find(({ id }) => id === areaId)?.name ?? null
	};
});

export const actions: Actions = {
	default: page(async (event: RequestEvent, ctx) => {
		const form = await event.request.formData();
		const language = String(form.get('language') ?? '');
		const slug = event.params.slug ?? '';
		if (isLocale(language)) redirect(303, `/${language}/surveys/${slug}/review`);
		const { token, questionnaire, answers } = await sheetOrLeave(event, ctx);
		if (form.get('go') === 'back') {
			const last = reachableQuestions(questionnaire, answers).at(-1);
			redirect(303, surveyPath(event, last ? `/q/${last.code}` : ''));
		}
		const sent = await submitResponse(ctx, slug, token);
		if ('firstProblem' in sent) {
			redirect(303, surveyPath(event, `/q/${sent.firstProblem}?change=1&problem=1`));
		}
		keepTokenBriefly(event, token);
		redirect(303, surveyPath(event, '/thanks'));
	})
};
