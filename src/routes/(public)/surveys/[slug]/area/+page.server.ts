import { redirect, type RequestEvent } from '@sveltejs/kit';
import { isLocale } from '#lib/i18n/registry.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { areaStep, saveArea } from '#lib/server/surveys/index.ts';
import { firstQuestion } from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';
import { sheetOrLeave, surveyPath } from '../sheet-cookie.ts';

/** What is sent for "I'd rather not say"; an id never looks like this. */
const RATHER_NOT = 'none';

export const load: PageServerLoad = page(async (event: PageServerLoadEvent, ctx) => {
	const sheet = await sheetOrLeave(event, ctx);
	const { areas, map } = await areaStep(ctx, event.params.slug);
	if (areas.length < 2) redirect(303, surveyPath(event));
	const fromMap = event.url.searchParams.get('area');
	return {
		title: event.locals.t('surveys:area.title'),
		hasOwnLanguageMenu: true,
		locales: sheet.questionnaire.locales,
		areas,
		map,
		ratherNot: RATHER_NOT,
		chosen: fromMap ?? (sheet.areaId === null ? RATHER_NOT : sheet.areaId) ?? '',
		isProblem: event.url.searchParams.has('problem'),
		isChange: event.url.searchParams.has('change')
	};
});

export const actions: Actions = {
	default: page(async (event: RequestEvent, ctx) => {
		const { token, questionnaire, answers } = await sheetOrLeave(event, ctx);
		const form = await event.request.formData();
		const area = String(form.get('area') ?? '');
		const slug = event.params.slug ?? '';
		if (area) await saveArea(ctx, { slug, token, areaId: area === RATHER_NOT ? null : area });
		const language = String(form.get('language') ?? '');
		if (isLocale(language)) redirect(303, `/${language}/surveys/${slug}/area${event.url.search}`);
		if (form.get('go') === 'back') redirect(303, surveyPath(event));
		if (!area) redirect(303, surveyPath(event, '/area?problem=1'));
		const first = firstQuestion(questionnaire, answers);
		const isDone = event.url.searchParams.has('change') || !first;
		redirect(303, surveyPath(event, isDone ? '/review' : `/q/${first.code}`));
	})
};
