import { redirect, type RequestEvent } from '@sveltejs/kit';
import { page } from '#lib/server/platform/http/index.ts';
import { areaStep } from '#lib/server/surveys/index.ts';
import { RATHER_NOT } from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';
import { isChange, sheetOrLeave, step, surveyPath } from '../steps.ts';

export const load: PageServerLoad = page(async (event: PageServerLoadEvent, ctx) => {
	const { survey, questionnaire, sheet } = await sheetOrLeave(event, ctx);
	const { areas, map } = await areaStep(ctx, survey.areaIds);
	if (areas.length < 2) redirect(303, surveyPath(event));
	const said = areas.find(({ id }) => id === sheet.areaId)?.code ?? '';
	return {
		title: event.locals.t('surveys:area.title'),
		isFocused: true,
		locales: questionnaire.locales,
		areas,
		map,
		ratherNot: RATHER_NOT,
		chosen: event.url.searchParams.get('area') ?? (sheet.areaId === null ? RATHER_NOT : said),
		isProblem: event.url.searchParams.has('problem'),
		isChange: isChange(event)
	};
});

export const actions: Actions = {
	default: page((event: RequestEvent, ctx) =>
		step(event, ctx, { page: 'area', isChange: isChange(event) })
	)
};
