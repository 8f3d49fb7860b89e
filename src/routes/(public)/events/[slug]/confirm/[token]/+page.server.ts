import { z } from 'zod';
import { confirmRegistration, registrationToConfirm } from '#lib/server/events/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

const schema = z.object({});

/** Only looked at: programs that check the links in a mail open it too. */
export const load = page(async ({ params, locals, setHeaders }: PageServerLoadEvent, ctx) => {
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	return {
		title: locals.t('events:confirm.title'),
		registration: await registrationToConfirm(ctx, params.slug, params.token),
		form: await readForm(schema)
	};
});

export const actions: Actions = {
	default: formAction({
		schema,
		find: ({ params }: RequestEvent, ctx) => registrationToConfirm(ctx, params.slug, params.token),
		execute: async ({ params, locals }, ctx) => {
			await confirmRegistration(ctx, params.slug, params.token);
			return locals.href(`/events/${params.slug}/confirm/${params.token}`);
		}
	})
};
