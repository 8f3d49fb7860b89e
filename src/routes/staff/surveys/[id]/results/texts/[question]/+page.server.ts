import { page } from '#lib/server/platform/http/index.ts';
import { givenTexts } from '#lib/server/surveys/index.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => ({
	title: locals.t('surveys-results-staff:texts.title'),
	given: await givenTexts(ctx, params.id, params.question)
}));
