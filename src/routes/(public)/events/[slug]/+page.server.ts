import { eventForResident } from '#lib/server/events/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ params }: PageServerLoadEvent, ctx) => {
	const event = await eventForResident(ctx, params.slug);
	return { title: event.title.text, event };
});
