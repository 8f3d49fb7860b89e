import { areaAsked } from '#lib/server/areas/index.ts';
import { boardFor, ideasOn } from '#lib/server/boards/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { readIdeaFilter } from '#lib/shared/boards/idea-filter.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ params, url }: PageServerLoadEvent, ctx) => {
	const board = await boardFor(ctx, params.slug);
	const filter = readIdeaFilter(url.searchParams);
	return {
		title: board.title.text,
		board,
		filter,
		area: await areaAsked(ctx, filter.area),
		...(await ideasOn(ctx, board, filter))
	};
});
