import { formAction, page } from '#lib/server/platform/http/index.ts';
import { admitNetwork, windowFor } from '#lib/server/windows/index.ts';
import { nothingSchema } from '#lib/shared/windows/window.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => ({
	title: locals.t('gate:window.title'),
	window: await windowFor(ctx, params.code)
}));

export const actions: Actions = {
	default: formAction({
		schema: nothingSchema,
		execute: async ({ locals, params }: RequestEvent, ctx) => {
			await admitNetwork(ctx, params.code ?? '');
			return locals.href('/?notice=gate:admitted');
		}
	})
};
