import type { RequestEvent } from '@sveltejs/kit';
import { page } from '#lib/server/platform/http/index.ts';
import { areaStep } from '#lib/server/surveys/index.ts';
import {
	answerProblems,
	findQuestion,
	questionTexts,
	reachableQuestions,
	typeOf
} from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';
import { sheetOrLeave, step } from '../steps.ts';

export const load: PageServerLoad = page(async (event: PageServerLoadEvent, ctx) => {
	const { survey, questionnaire, sheet } = await sheetOrLeave(event, ctx);
	const { answers, areaId } = sheet;
	const { areas } = await areaStep(ctx, survey.areaIds);
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
			words: answer ? typeOf(question).words(answer) : '',
			isScale: typeOf(question).tabulation === 'scale',
			problem: problems.get(question.code) ?? null
		};
	});
	return {
		title: event.locals.t('surveys:review.title'),
		isFocused: true,
		locales: questionnaire.locales,
		items,
		asksArea: areas.length > 1,
		area: areas.find(({ id }) => id === areaId)?.name ?? null
	};
});

export const actions: Actions = {
	default: page((event: RequestEvent, ctx) => step(event, ctx, { page: 'review' }))
};
