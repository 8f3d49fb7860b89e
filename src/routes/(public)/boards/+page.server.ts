import { localisedAreas } from '#lib/server/areas/index.ts';
import { boardsFor } from '#lib/server/boards/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { topicsFor } from '#lib/server/topics/index.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ url, locals }: PageServerLoadEvent, ctx) => {
	const filter = {
		areaId: url.searchParams.get('area') || null,
		topicId: url.searchParams.get('topic') || null
	};
	return {
		title: locals.t('boards:list.title'),
		filter,
		boards: await boardsFor(ctx, filter),
		areas: await localisedAreas(ctx),
		topics: await topicsFor(ctx)
	};
});
