import { localisedAreas } from '#lib/server/areas/index.ts';
import { editEvent, eventForStaff, inputOf } from '#lib/server/events/index.ts';
import { formAction, page, readSavedForm } from '#lib/server/platform/http/index.ts';
import { topicsFor } from '#lib/server/topics/index.ts';
import { eventEditSchema } from '#lib/shared/events/event.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params, locals }: PageServerLoadEvent, ctx) => {
	const event = await eventForStaff(ctx, params.id);
	return {
		title: locals.t('events-staff:form.editTitle'),
		event,
		form: await readSavedForm(eventEditSchema, inputOf(ctx, event)),
		areas: await localisedAreas(ctx),
		topics: await topicsFor(ctx)
	};
});

export const actions: Actions = {
	default: formAction({
		schema: eventEditSchema,
		find: ({ params }: RequestEvent, ctx) => eventForStaff(ctx, params.id),
		current: (_, ctx, event) => inputOf(ctx, event),
		execute: async ({ params, locals }, ctx, input) => {
			await editEvent(ctx, params.id, input);
			return locals.href(`/staff/events/${params.id}?notice=events-staff:saved`);
		}
	})
};
