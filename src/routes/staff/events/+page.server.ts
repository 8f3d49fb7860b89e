import { eventsForStaff } from '#lib/server/events/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals }: PageServerLoadEvent, ctx) => {
	const events = await eventsForStaff(ctx);
	return {
		title: locals.t('events-staff:list.title'),
		upcoming: events.filter(({ isOver }) => !isOver),
		past: events.filter(({ isOver }) => isOver).reverse()
	};
});
