import { burstsOnBoard, decideSupports } from '#lib/server/boards/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { formAction, page } from '#lib/server/platform/http/index.ts';
import { burstSchema } from '#lib/shared/gate/burst.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => {
	const { board, bursts, mayDecide } = await burstsOnBoard(ctx, params.id);
	return { title: locals.t('gate-staff:bursts.title'), board, bursts, mayDecide };
});

export const actions: Actions = {
	default: formAction({
		schema: burstSchema,
		find: ({ params }: RequestEvent, ctx) => burstsOnBoard(ctx, params.id ?? ''),
		authorise: (_, { mayDecide }) => {
			if (!mayDecide) throw new DomainError('forbidden');
		},
		execute: async ({ locals }, ctx, input, { board }) => {
			await decideSupports(ctx, board.id, input);
			return locals.href(`/staff/boards/${board.id}/bursts?notice=gate-staff:decided`);
		}
	})
};
