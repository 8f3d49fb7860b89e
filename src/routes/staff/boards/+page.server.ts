import { boardsForStaff, canCreateBoard } from '#lib/server/boards/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('boards-staff:list.title'),
	boards: await boardsForStaff(ctx),
	mayCreate: canCreateBoard(ctx.actor)
}));
