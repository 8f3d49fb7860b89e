import { error, type RequestEvent } from '@sveltejs/kit';
import { page } from '#lib/server/platform/http/index.ts';
import { findQuestion, progressAt, questionTexts, typeOf } from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';
import { isChange, sheetOrLeave, step } from '../../steps.ts';

export const load: PageServerLoad = page(async (event: PageServerLoadEvent, ctx) => {
	const { questionnaire, sheet } = await sheetOrLeave(event, ctx);
	const place = findQuestion(questionnaire, event.params.code);
	if (!place) error(404, { message: event.locals.t('common:errors.not-found') });
	const { question, section } = place;
	const answer = sheet.answers[question.code];
	const wasRefused = event.url.searchParams.has('problem');
	const texts = questionTexts(questionnaire, ctx.locale, question, section);
	return {
		title: texts.title.text,
		isFocused: true,
		locales: questionnaire.locales,
		question,
		texts,
		isFirstOfSection: section.questions[0]?.code === question.code,
		answer: answer ?? null,
		problem: wasRefused ? typeOf(question).validate(question, answer) : null,
		progress: progressAt(questionnaire, sheet.answers, question.code)
	};
});

export const actions: Actions = {
	default: page((event: RequestEvent, ctx) =>
		step(event, ctx, {
			page: 'question',
			code: event.params.code ?? '',
			isChange: isChange(event)
		})
	)
};
