import { eventPageForStaff } from '#lib/server/events/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { readPage } from '#lib/shared/lists/page.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals, url }: PageServerLoadEvent, ctx) => {
	const { events, ...at } = await eventPageForStaff(ctx, readPage(url.searchParams));
	return {
		title: locals.t('events-staff:list.title'),
		...at,
		upcoming: events.filter(({ isOver }) => !isOver),
		past: events.filter(({ isOver }) => isOver)
	};
});
