import { eventForResident, resendConfirmation } from '#lib/server/events/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { resendSchema } from '#lib/shared/events/registration.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params, locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('events:thanks.title'),
	event: await eventForResident(ctx, params.slug),
	form: await readForm(resendSchema)
}));

export const actions: Actions = {
	default: formAction({
		schema: resendSchema,
		find: ({ params }: RequestEvent, ctx) => eventForResident(ctx, params.slug),
		execute: async ({ params, locals }, ctx, { mail }) => {
			await resendConfirmation(ctx, params.slug, mail);
			return locals.href(`/events/${params.slug}/register/thanks?notice=events:sentAgain`);
		}
	})
};
