import { eventForResident } from '#lib/server/events/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ params, locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('events:thanks.title'),
	event: await eventForResident(ctx, params.slug)
}));
