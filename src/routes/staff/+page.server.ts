import { page } from '#lib/server/platform/http/index.ts';
import type { PageServerLoadEvent } from './$types';
import { waitingFor } from './waiting.ts';

export const load = page(async ({ locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('staff:start.title'),
	waiting: await waitingFor(ctx)
}));
