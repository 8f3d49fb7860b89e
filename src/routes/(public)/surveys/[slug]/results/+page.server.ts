import { page } from '#lib/server/platform/http/index.ts';
import { surveyResults } from '#lib/server/surveys/index.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(
	async ({ params, locals, url }: PageServerLoadEvent, ctx) => {
		const results = await surveyResults(ctx, params.slug);
		const wanted = url.searchParams.get('area');
		const asked = url.searchParams.get('question');
		return {
			title: `${locals.t('surveys:results.title')}: ${results.title.text}`,
			results,
			wanted,
			/** The one question of which all areas are shown; null for all questions of the whole city. */
			question: results.questions.find(({ code }) => code === asked)?.code ?? null,
			area: results.areas.find(({ code }) => code === wanted) ?? null
		};
	}
);
