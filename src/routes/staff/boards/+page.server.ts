import { boardsForStaff, canCreateBoard } from '#lib/server/boards/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { pageOf, readPage } from '#lib/shared/lists/page.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals, url }: PageServerLoadEvent, ctx) => {
	const { shown, ...at } = pageOf(await boardsForStaff(ctx), readPage(url.searchParams), 24);
	return {
		title: locals.t('boards-staff:list.title'),
		boards: shown,
		...at,
		mayCreate: canCreateBoard(ctx.actor)
	};
});
