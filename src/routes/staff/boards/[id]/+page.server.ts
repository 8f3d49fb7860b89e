import {
	boardForEditing,
	burstsOnBoard,
	newBoardChoices,
	updateBoard
} from '#lib/server/boards/index.ts';
import { canModerate } from '#lib/server/moderation/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { formAction, page, readSavedForm } from '#lib/server/platform/http/index.ts';
import { boardSchema } from '#lib/shared/boards/board-form.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params }: PageServerLoadEvent, ctx) => {
	const board = await boardForEditing(ctx, params.id);
	const { bursts } = await burstsOnBoard(ctx, params.id);
	return {
		title: board.title,
		board,
		openBursts: bursts.filter(({ state }) => state === 'open').length,
		mayModerate: canModerate(ctx.actor, board),
		choices: await newBoardChoices(ctx),
		form: await readSavedForm(boardSchema, board)
	};
});

export const actions = {
	default: formAction({
		schema: boardSchema,
		find: ({ params }: RequestEvent, ctx) => boardForEditing(ctx, params.id),
		authorise: (_, { mayEdit }) => {
			if (!mayEdit) throw new DomainError('forbidden');
		},
		current: (_, __, board) => board,
		execute: async ({ locals }, ctx, input, { id }) => {
			await updateBoard(ctx, id, input);
			return locals.href(`/staff/boards/${id}?notice=boards-staff:saved`);
		}
	})
};
