import { moderationQueue } from '#lib/server/moderation/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { readQueueFilter } from './queue-filter.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ url, locals }: PageServerLoadEvent, ctx) => {
	const filter = readQueueFilter(url.searchParams);
	return {
		title: locals.t('boards-staff:queue.title'),
		filter,
		/** The idea decided about just before, to have another look. */
		last: url.searchParams.get('last'),
		queue: await moderationQueue(ctx, filter)
	};
});
