import { DomainError } from '#lib/server/platform/errors.ts';
import { formAction, page } from '#lib/server/platform/http/index.ts';
import { burstsOfSurvey, decideResponses } from '#lib/server/surveys/index.ts';
import { burstSchema } from '#lib/shared/gate/burst.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => ({
	title: locals.t('gate-staff:bursts.title'),
	...(await burstsOfSurvey(ctx, params.id))
}));

export const actions: Actions = {
	default: formAction({
		schema: burstSchema,
		find: ({ params }: RequestEvent, ctx) => burstsOfSurvey(ctx, params.id ?? ''),
		authorise: (_, { mayDecide }) => {
			if (!mayDecide) throw new DomainError('forbidden');
		},
		execute: async ({ locals, params }, ctx, input) => {
			const id = params.id ?? '';
			await decideResponses(ctx, id, input);
			return locals.href(`/staff/surveys/${id}/results/bursts?notice=gate-staff:decided`);
		}
	})
};
