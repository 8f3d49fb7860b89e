import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { isLocale } from '#lib/i18n/registry.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { saveAnswer, type Sheet } from '#lib/server/surveys/index.ts';
import {
	findQuestion,
	firstUnasked,
	nextQuestion,
	previousQuestion,
	progressAt,
	questionTexts,
	typeOf
} from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';
import { sheetOrLeave, surveyPath } from '../../sheet-cookie.ts';

export const load: PageServerLoad = page(async (event: PageServerLoadEvent, ctx) => {
	const { questionnaire, answers } = await sheetOrLeave(event, ctx);
	const { question, section } = placeOf(questionnaire, event);
	const answer = answers[question.code];
	const wasRefused = event.url.searchParams.has('problem');
	const texts = questionTexts(questionnaire, ctx.locale, question, section);
	return {
		title: texts.title.text,
		hasOwnLanguageMenu: true,
		locales: questionnaire.locales,
		question,
		texts,
		isFirstOfSection: section.questions[0]?.code === question.code,
		answer: answer ?? null,
		problem: wasRefused ? typeOf(question).validate(question, answer) : null,
		progress: progressAt(questionnaire, answers, question.code)
	};
});

export const actions: Actions = {
	default: page(async (event: RequestEvent, ctx) => {
		const sheet = await sheetOrLeave(event, ctx);
		const { question } = placeOf(sheet.questionnaire, event);
		const form = await event.request.formData();
		const answer = typeOf(question).parse(question, form);
		await saveAnswer(ctx, sheet.token, { code: question.code, answer });
		const language = String(form.get('language') ?? '');
		if (isLocale(language)) {
			redirect(
				303,
				`/${language}/surveys/${event.params.slug}/q/${question.code}${event.url.search}`
			);
		}
		if (form.get('go') === 'back') redirect(303, surveyPath(event, stepBefore(event, sheet)));
		if (typeOf(question).validate(question, answer ?? undefined)) {
			const query = new URLSearchParams(event.url.searchParams);
			query.set('problem', '1');
			redirect(303, surveyPath(event, `/q/${question.code}?${query}`));
		}
		const others = Object.entries(sheet.answers).filter(([code]) => code !== question.code);
		const answers = Object.fromEntries(answer ? [...others, [question.code, answer]] : others);
		redirect(303, surveyPath(event, stepAfter(event, sheet, answers)));
	})
};

function placeOf(questionnaire: Sheet['questionnaire'], event: RequestEvent) {
	const place = findQuestion(questionnaire, event.params.code ?? '');
	if (!place) error(404, { message: event.locals.t('common:errors.not-found') });
	return place;
}

function stepBefore(event: RequestEvent, { questionnaire, answers, areaId }: Sheet): string {
	if (event.url.searchParams.has('change')) return '/review';
	const previous = previousQuestion(questionnaire, answers, event.params.code ?? '');
	if (previous) return `/q/${previous.code}`;
	return areaId === undefined ? '' : '/area';
}

function stepAfter(
	event: RequestEvent,
	{ questionnaire, answers: before }: Sheet,
	answers: Sheet['answers']
): string {
	if (event.url.searchParams.has('change')) {
		const added = firstUnasked(questionnaire, before, answers);
		return added ? `/q/${added.code}?change=1` : '/review';
	}
	const next = nextQuestion(questionnaire, answers, event.params.code ?? '');
	return next ? `/q/${next.code}` : '/review';
}
