import { today } from '#lib/server/platform/context.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { surveysForResidents } from '#lib/server/surveys/index.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals }: PageServerLoadEvent, ctx) => {
	const surveys = await surveysForResidents(ctx);
	return {
		title: locals.t('surveys:list.title'),
		today: today(ctx),
		open: surveys.filter(({ state }) => state === 'open'),
		later: surveys.filter(({ state }) => state === 'not-yet-open'),
		ended: surveys.filter(({ state }) => state === 'closed')
	};
});
