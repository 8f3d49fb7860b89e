import { z } from 'zod';
import { stopSubscription, subscriptionByLink } from '#lib/server/notifications/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

const schema = z.object({ scope: z.enum(['this', 'all']).default('all') });

export const load = page(async ({ params, locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('mails:notifications.page.stopTitle'),
	subscription: await subscriptionByLink(ctx, params.token),
	form: await readForm(schema)
}));

export const actions: Actions = {
	default: formAction({
		schema,
		execute: async ({ params, locals }: RequestEvent, ctx, { scope }) => {
			await stopSubscription(ctx, params.token, scope);
			return locals.href('/notifications/stopped');
		}
	})
};
