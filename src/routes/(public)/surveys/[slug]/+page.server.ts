import { redirect, type RequestEvent } from '@sveltejs/kit';
import { limitRate, page } from '#lib/server/platform/http/index.ts';
import {
	beginAnswering,
	discardSheet,
	receiptFor,
	sheetFor,
	surveyForResident
} from '#lib/server/surveys/index.ts';
import { firstQuestion } from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';
import { forgetToken, keepToken, surveyPath, tokenOf } from './sheet-cookie.ts';

/** Against machines that fill the sheets; a school or a library behind one address stays far below. */
const BEGINNINGS = { name: 'surveys.begin', points: 600, windowSeconds: 600 };

export const load: PageServerLoad = page(async (event: PageServerLoadEvent, ctx) => {
	const survey = await surveyForResident(ctx, event.params.slug);
	const token = tokenOf(event);
	const sheet = await sheetFor(ctx, event.params.slug, token);
	return {
		title: survey.texts.title.text,
		survey,
		channel: event.url.searchParams.get('channel') ?? '',
		hasSheet: sheet !== null,
		hasSent: (await receiptFor(ctx, token)) !== null
	};
});

export const actions: Actions = {
	begin: page(async (event: RequestEvent, ctx) => {
		await limitRate(ctx, { ...BEGINNINGS, subject: event.getClientAddress() });
		const form = await event.request.formData();
		const slug = event.params.slug ?? '';
		const before = tokenOf(event);
		if (before) await discardSheet(ctx, before);
		const token = await beginAnswering(ctx, slug, String(form.get('channel') ?? ''));
		keepToken(event, token);
		redirect(303, surveyPath(event, await firstStep(ctx, slug, token)));
	}),
	discard: page(async (event: RequestEvent, ctx) => {
		const token = tokenOf(event);
		if (token) await discardSheet(ctx, token);
		forgetToken(event);
		redirect(303, surveyPath(event, '?notice=surveys:discarded'));
	})
};

async function firstStep(
	ctx: RequestEvent['locals']['ctx'],
	slug: string,
	token: string
): Promise<string> {
	const sheet = await sheetFor(ctx, slug, token);
	if (sheet?.areaId === undefined) return '/area';
	const first = firstQuestion(sheet.questionnaire, {});
	return first ? `/q/${first.code}` : '/review';
}
