import { eventForResident, register } from '#lib/server/events/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { CONSENT_VERSION, registrationSchema } from '#lib/shared/events/registration.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params, locals }: PageServerLoadEvent, ctx) => {
	const event = await eventForResident(ctx, params.slug);
	return {
		title: `${locals.t('events:register.title')}: ${event.title.text}`,
		event,
		consentVersion: CONSENT_VERSION,
		form: await readForm(registrationSchema)
	};
});

export const actions: Actions = {
	default: formAction({
		schema: registrationSchema,
		find: ({ params }: RequestEvent, ctx) => eventForResident(ctx, params.slug),
		execute: async ({ params, locals }, ctx, input) => {
			await register(ctx, params.slug, input);
			return locals.href(`/events/${params.slug}/register/thanks`);
		}
	})
};
