import { participantsOf } from '#lib/server/events/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ params, locals }: PageServerLoadEvent, ctx) => {
	const { event, registered, unconfirmed, deletesOn } = await participantsOf(ctx, params.id);
	return {
		title: locals.t('events-staff:signInSheet.title'),
		event,
		people: [...registered, ...unconfirmed].map(({ id, name, persons, heldUntil }) => ({
			...{ id, name, persons },
			isHeld: heldUntil !== null
		})),
		deletesOn
	};
});
