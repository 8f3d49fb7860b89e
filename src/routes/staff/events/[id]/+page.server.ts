import { z } from 'zod';
import { duplicateEvent, eventForStaff, publishEvent } from '#lib/server/events/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { EVENT_STEPS, statusAfter } from '#lib/shared/events/lifecycle.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

const schema = z.object({});

export const load = page(async ({ params }: PageServerLoadEvent, ctx) => {
	const event = await eventForStaff(ctx, params.id);
	return {
		title: event.title,
		event,
		steps: EVENT_STEPS.filter((step) => statusAfter(event.status, step) !== null),
		form: await readForm(schema)
	};
});

export const actions: Actions = {
	publish: formAction({
		schema,
		find: ({ params }: RequestEvent, ctx) => eventForStaff(ctx, params.id),
		execute: async ({ params, locals }, ctx) => {
			await publishEvent(ctx, params.id);
			return locals.href(`/staff/events/${params.id}?notice=events-staff:published`);
		}
	}),
	duplicate: formAction({
		schema,
		find: ({ params }: RequestEvent, ctx) => eventForStaff(ctx, params.id),
		execute: async ({ params, locals }, ctx) => {
			const id = await duplicateEvent(ctx, params.id);
			return locals.href(`/staff/events/${id}?notice=events-staff:duplicated`);
		}
	})
};
