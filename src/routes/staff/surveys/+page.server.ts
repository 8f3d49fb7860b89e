import { page } from '#lib/server/platform/http/index.ts';
import { canCreate, surveyPageForStaff } from '#lib/server/surveys/index.ts';
import { readPage } from '#lib/shared/lists/page.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, url }: PageServerLoadEvent, ctx) => ({
	title: locals.t('surveys-staff:list.title'),
	...(await surveyPageForStaff(ctx, readPage(url.searchParams))),
	mayCreate: canCreate(ctx.actor)
}));
