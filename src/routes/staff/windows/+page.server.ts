import { today } from '#lib/server/platform/context.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import {
	authoriseWindows,
	closeWindow,
	openWindow,
	windowsForStaff
} from '#lib/server/windows/index.ts';
import { windowIdSchema, windowSchema } from '#lib/shared/windows/window.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('gate-staff:windows.title'),
	origin: ctx.config.ORIGIN,
	windows: await windowsForStaff(ctx),
	form: await readForm(windowSchema, { place: '', day: today(ctx), from: '', until: '' })
}));

const list = ({ locals }: RequestEvent, notice: string) =>
	locals.href(`/staff/windows?notice=gate-staff:${notice}`);

export const actions: Actions = {
	open: formAction({
		schema: windowSchema,
		authorise: authoriseWindows,
		execute: async (event: RequestEvent, ctx, input) => {
			await openWindow(ctx, input);
			return list(event, 'opened');
		}
	}),
	close: formAction({
		schema: windowIdSchema,
		authorise: authoriseWindows,
		execute: async (event: RequestEvent, ctx, { id }) => {
			await closeWindow(ctx, id);
			return list(event, 'closed');
		}
	})
};
