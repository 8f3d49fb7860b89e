import { z } from 'zod';
import { confirmSubscription, subscriptionByLink } from '#lib/server/notifications/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

const schema = z.object({});

export const load = page(async ({ params, locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('mails:notifications.page.confirmTitle'),
	subscription: await subscriptionByLink(ctx, params.token),
	form: await readForm(schema)
}));

export const actions: Actions = {
	default: formAction({
		schema,
		execute: async ({ params, locals }: RequestEvent, ctx) => {
			await confirmSubscription(ctx, params.token);
			return locals.href(`/notifications/confirm/${params.token}`);
		}
	})
};
