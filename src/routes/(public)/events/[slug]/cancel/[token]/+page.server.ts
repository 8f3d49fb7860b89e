import { z } from 'zod';
import { cancelByToken, registrationToCancel } from '#lib/server/events/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

const schema = z.object({});

export const load = page(async ({ params, locals, setHeaders }: PageServerLoadEvent, ctx) => {
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	return {
		title: locals.t('events:cancel.title'),
		registration: await registrationToCancel(ctx, params.slug, params.token),
		form: await readForm(schema)
	};
});

export const actions: Actions = {
	default: formAction({
		schema,
		find: ({ params }: RequestEvent, ctx) => registrationToCancel(ctx, params.slug, params.token),
		execute: async ({ params, locals }, ctx) => {
			await cancelByToken(ctx, params.slug, params.token);
			return locals.href(`/events/${params.slug}/cancel/${params.token}`);
		}
	})
};
