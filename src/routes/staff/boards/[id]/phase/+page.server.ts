import { boardForEditing, changePhase } from '#lib/server/boards/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { formAction, page, readSavedForm } from '#lib/server/platform/http/index.ts';
import { phaseSchema } from '#lib/shared/boards/board-form.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params, url, locals }: PageServerLoadEvent, ctx) => {
	const board = await boardForEditing(ctx, params.id);
	const to = board.nextPhases.find((phase) => phase === url.searchParams.get('to'));
	if (!to) throw new DomainError('not-found');
	return {
		title: locals.t(`boards-staff:phase.to.${to}`),
		board,
		to,
		form: await readSavedForm(phaseSchema, { phase: board.phase })
	};
});

export const actions = {
	default: formAction({
		schema: phaseSchema,
		find: ({ params }: RequestEvent, ctx) => boardForEditing(ctx, params.id),
		authorise: (_, { mayEdit }) => {
			if (!mayEdit) throw new DomainError('forbidden');
		},
		current: (_, __, { phase }) => ({ phase }),
		execute: async ({ locals }, ctx, { phase }, { id }) => {
			await changePhase(ctx, id, phase);
			return locals.href(`/staff/boards/${id}?notice=boards-staff:phaseChanged`);
		}
	})
};
