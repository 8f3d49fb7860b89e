import { eventForStaff, recordOutcome } from '#lib/server/events/index.ts';
import { formAction, page, readSavedForm } from '#lib/server/platform/http/index.ts';
import { outcomeSchema } from '#lib/shared/events/event.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params, locals }: PageServerLoadEvent, ctx) => {
	const event = await eventForStaff(ctx, params.id);
	return {
		title: locals.t('events-staff:outcome.title'),
		event,
		form: await readSavedForm(outcomeSchema, fieldsOf(event))
	};
});

export const actions: Actions = {
	default: formAction({
		schema: outcomeSchema,
		find: ({ params }: RequestEvent, ctx) => eventForStaff(ctx, params.id),
		current: (_, __, event) => fieldsOf(event),
		execute: async ({ params, locals }, ctx, outcome) => {
			await recordOutcome(ctx, params.id, outcome);
			return locals.href(`/staff/events/${params.id}?notice=events-staff:outcomeSaved`);
		}
	})
};

function fieldsOf({ turnout, outcome }: { turnout: number | null; outcome: string | null }) {
	return { turnout, outcome: outcome ?? '' };
}
