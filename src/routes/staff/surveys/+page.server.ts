import { page } from '#lib/server/platform/http/index.ts';
import { canCreate, surveysForStaff } from '#lib/server/surveys/index.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('surveys-staff:list.title'),
	surveys: await surveysForStaff(ctx),
	mayCreate: canCreate(ctx.actor)
}));
