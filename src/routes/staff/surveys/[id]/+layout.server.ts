import { page } from '#lib/server/platform/http/index.ts';
import { surveyForStaff } from '#lib/server/surveys/index.ts';
import type { LayoutServerLoad, LayoutServerLoadEvent } from './$types';

export const load: LayoutServerLoad = page(async ({ params }: LayoutServerLoadEvent, ctx) => ({
	survey: await surveyForStaff(ctx, params.id)
}));
