import type { RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { releaseOverview, requestRelease } from '#lib/server/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';

const nothing = z.object({});

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => ({
	title: locals.t('surveys-results-staff:title'),
	form: await readForm(nothing),
	overview: await releaseOverview(ctx, params.id)
}));

export const actions: Actions = {
	default: formAction({
		schema: nothing,
		execute: async (event: RequestEvent, ctx) => {
			const id = event.params.id ?? '';
			await requestRelease(ctx, id);
			const notice = '?notice=surveys-results-staff:requested';
			return event.locals.href(`/staff/surveys/${id}/results${notice}`);
		}
	})
};
