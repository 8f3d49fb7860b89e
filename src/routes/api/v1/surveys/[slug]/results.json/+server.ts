import { json, type RequestEvent } from '@sveltejs/kit';
import { inRequestedLanguage, page } from '#lib/server/platform/http/index.ts';
import { surveyResults } from '#lib/server/surveys/index.ts';

export const GET = page(async ({ params, url }: RequestEvent, ctx) => {
	const asked = inRequestedLanguage(ctx, url);
	const { title, ...results } = await surveyResults(asked, params.slug ?? '');
	return json(
		{ survey: { ...results, title: title.text, isRepresentative: false } },
		{ headers: { vary: 'accept-language' } }
	);
});
