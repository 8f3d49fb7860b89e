import { redirect, type RequestEvent } from '@sveltejs/kit';
import { limitRate, page } from '#lib/server/platform/http/index.ts';
import {
	beginAnswering,
	discardDraft,
	receiptFor,
	responseDraft,
	surveyForResident
} from '#lib/server/surveys/index.ts';
import { firstQuestion } from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';
import { forgetToken, keepToken, surveyPath, tokenOf } from './draft-cookie.ts';

/** Against machines that fill the drafts; a school or a library behind one address stays far below. */
const BEGINNINGS = { name: 'surveys.begin', points: 600, windowSeconds: 600 };

export const load: PageServerLoad = page(async (event: PageServerLoadEvent, ctx) => {
	const survey = await surveyForResident(ctx, event.params.slug);
	const token = tokenOf(event);
	const draft = await responseDraft(ctx, event.params.slug, token);
	return {
		title: survey.texts.title.text,
		survey,
		channel: event.url.searchParams.get('channel') ?? '',
		hasDraft: draft !== null,
		hasSent: (await receiptFor(ctx, token)) !== null
	};
});

export const actions: Actions = {
	begin: page(async (event: RequestEvent, ctx) => {
		await limitRate(ctx, { ...BEGINNINGS, subject: event.getClientAddress() });
		const form = await event.request.formData();
		const slug = event.params.slug ?? '';
		const before = tokenOf(event);
		if (before) await discardDraft(ctx, before);
		const token = await beginAnswering(ctx, slug, String(form.get('channel') ?? ''));
		keepToken(event, token);
		redirect(303, surveyPath(event, await firstStep(ctx, slug, token)));
	}),
	discard: page(async (event: RequestEvent, ctx) => {
		const token = tokenOf(event);
		if (token) await discardDraft(ctx, token);
		forgetToken(event);
		redirect(303, surveyPath(event, '?notice=surveys:discarded'));
	})
};

async function firstStep(
	ctx: RequestEvent['locals']['ctx'],
	slug: string,
	token: string
): Promise<string> {
	const draft = await responseDraft(ctx, slug, token);
	if (draft?.areaId === undefined) return '/area';
	const first = firstQuestion(draft.document.draft, {});
	return first ? `/q/${first.code}` : '/review';
}
