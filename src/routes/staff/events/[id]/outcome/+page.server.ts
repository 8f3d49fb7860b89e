import { eventForStaff, recordOutcome } from '#lib/server/events/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { outcomeSchema } from '#lib/shared/events/event.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params, locals }: PageServerLoadEvent, ctx) => {
	const event = await eventForStaff(ctx, params.id);
	const { turnout, outcome } = event;
	return {
		title: locals.t('events-staff:outcome.title'),
		event,
		form: await readForm(outcomeSchema, { turnout, outcome: outcome ?? '' })
	};
});

export const actions: Actions = {
	default: formAction({
		schema: outcomeSchema,
		find: ({ params }: RequestEvent, ctx) => eventForStaff(ctx, params.id),
		execute: async ({ params, locals }, ctx, outcome) => {
			await recordOutcome(ctx, params.id, outcome);
			return locals.href(`/staff/events/${params.id}?notice=events-staff:outcomeSaved`);
		}
	})
};
