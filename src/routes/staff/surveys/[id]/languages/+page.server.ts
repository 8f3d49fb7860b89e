import { page } from '#lib/server/platform/http/index.ts';
import { surveyLanguages } from '#lib/server/surveys/index.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => ({
	title: locals.t('surveys-staff:places.languages'),
	languages: await surveyLanguages(ctx, params.id)
}));
