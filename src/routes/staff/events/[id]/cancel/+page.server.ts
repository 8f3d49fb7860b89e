import { cancelEvent, eventForStaff } from '#lib/server/events/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { cancelEventSchema } from '#lib/shared/events/event.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params, locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('events-staff:cancel.title'),
	event: await eventForStaff(ctx, params.id),
	form: await readForm(cancelEventSchema)
}));

export const actions: Actions = {
	default: formAction({
		schema: cancelEventSchema,
		find: ({ params }: RequestEvent, ctx) => eventForStaff(ctx, params.id),
		execute: async ({ params, locals }, ctx, { reason }) => {
			await cancelEvent(ctx, params.id, reason);
			return locals.href(`/staff/events/${params.id}?notice=events-staff:cancelled`);
		}
	})
};
