import { redirect, type RequestEvent } from '@sveltejs/kit';
import { page } from '#lib/server/platform/http/index.ts';
import { receiptFor, surveyForResident } from '#lib/server/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';
import { forgetToken, tokenOf } from '../sheet-cookie.ts';
import { surveyPath } from '../steps.ts';

export const load: PageServerLoad = page(async (event: PageServerLoadEvent, ctx) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const survey = await surveyForResident(ctx, event.params.slug);
	const receipt = await receiptFor(ctx, tokenOf(event));
	if (receipt === null) redirect(303, surveyPath(event));
	return {
		title: event.locals.t('surveys:thanks.title'),
		receipt,
		hasResults: survey.hasResults,
		survey: survey.texts.title
	};
});

export const actions: Actions = {
	forget: async (event: RequestEvent) => {
		forgetToken(event);
		redirect(303, surveyPath(event, '?notice=surveys:forgotten'));
	}
};
