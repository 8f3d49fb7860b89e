import { z } from 'zod';
import { cancelForSomebody, participantsOf } from '#lib/server/events/index.ts';
import { formAction, page } from '#lib/server/platform/http/index.ts';
import { choice } from '#lib/shared/typed/fields.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

const schema = z.object({ registration: choice.min(1) });

export const load = page(async ({ params, locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('events-staff:participants.title'),
	participants: await participantsOf(ctx, params.id)
}));

export const actions: Actions = {
	default: formAction({
		schema,
		find: ({ params }: RequestEvent, ctx) => participantsOf(ctx, params.id),
		execute: async ({ params, locals }, ctx, { registration }) => {
			await cancelForSomebody(ctx, registration);
			const path = `/staff/events/${params.id}/participants`;
			return locals.href(`${path}?notice=events-staff:registrationCancelled`);
		}
	})
};
