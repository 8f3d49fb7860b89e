import { canCreateBoard, createBoard, newBoardChoices } from '#lib/server/boards/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { boardSchema } from '#lib/shared/boards/board-form.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ locals }: PageServerLoadEvent, ctx) => {
	authorise(ctx);
	return {
		title: locals.t('boards-staff:new.title'),
		choices: await newBoardChoices(ctx),
		form: await readForm(boardSchema, { hasEarlySupport: true })
	};
});

export const actions = {
	default: formAction({
		schema: boardSchema,
		authorise,
		execute: async ({ locals }: RequestEvent, ctx, input) => {
			const { id } = await createBoard(ctx, input);
			return locals.href(`/staff/boards/${id}?notice=boards-staff:created`);
		}
	})
};

function authorise(ctx: Context): void {
	if (!canCreateBoard(ctx.actor)) throw new DomainError('forbidden');
}
