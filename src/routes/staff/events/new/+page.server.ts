import { localisedAreas } from '#lib/server/areas/index.ts';
import { createEvent } from '#lib/server/events/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { topicsFor } from '#lib/server/topics/index.ts';
import { eventSchema } from '#lib/shared/events/event.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('events-staff:form.newTitle'),
	form: await readForm(eventSchema, { languages: ['de'] }),
	areas: await localisedAreas(ctx),
	topics: await topicsFor(ctx)
}));

export const actions: Actions = {
	default: formAction({
		schema: eventSchema,
		execute: async ({ locals }: RequestEvent, ctx, input) => {
			const id = await createEvent(ctx, input);
			return locals.href(`/staff/events/${id}?notice=events-staff:created`);
		}
	})
};
