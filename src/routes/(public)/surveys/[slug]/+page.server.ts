import { redirect, type RequestEvent } from '@sveltejs/kit';
import { page } from '#lib/server/platform/http/index.ts';
import {
	beginAnswering,
	discardSheet,
	openSheet,
	receiptFor,
	surveyForResident
} from '#lib/server/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';
import { forgetToken, keepToken, tokenOf } from './sheet-cookie.ts';
import { placePath, surveyPath } from './steps.ts';

export const load: PageServerLoad = page(async (event: PageServerLoadEvent, ctx) => {
	const survey = await surveyForResident(ctx, event.params.slug);
	const token = tokenOf(event);
	const open = await openSheet(ctx, event.params.slug, token);
	return {
		title: survey.texts.title.text,
		survey,
		channel: event.url.searchParams.get('channel') ?? '',
		hasSheet: open !== null,
		hasSent: (await receiptFor(ctx, token)) !== null
	};
});

export const actions: Actions = {
	begin: page(async (event: RequestEvent, ctx) => {
		const form = await event.request.formData();
		const slug = event.params.slug ?? '';
		const before = tokenOf(event);
		if (before) await discardSheet(ctx, before);
		const { token, first } = await beginAnswering(ctx, slug, String(form.get('channel') ?? ''));
		keepToken(event, token);
		redirect(303, placePath(event, first));
	}),
	discard: page(async (event: RequestEvent, ctx) => {
		const token = tokenOf(event);
		if (token) await discardSheet(ctx, token);
		forgetToken(event);
		redirect(303, surveyPath(event, '?notice=surveys:discarded'));
	})
};
