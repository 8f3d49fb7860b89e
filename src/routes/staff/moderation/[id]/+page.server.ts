import {
	approveIdea,
	hideIdea,
	ideaToJudge,
	nextInQueue,
	undoDecision
} from '#lib/server/moderation/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { approveSchema, hideSchema, undoSchema } from '#lib/shared/boards/moderation-forms.ts';
import { pathBack, pathToNext } from '../next-idea.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params, url }: PageServerLoadEvent, ctx) => {
	const judged = await ideaToJudge(ctx, params.id);
	const boardId = url.searchParams.get('board');
	return {
		title: judged.idea.title,
		...judged,
		boardFilter: boardId,
		/** The idea decided about just before, to have another look. */
		last: url.searchParams.get('last'),
		next: await nextInQueue(ctx, boardId, judged.idea),
		hideForm: await readForm(hideSchema, { revision: judged.revision })
	};
});

const find = ({ params }: RequestEvent, ctx: App.Locals['ctx']) => ideaToJudge(ctx, params.id);

export const actions = {
	approve: formAction({
		schema: approveSchema,
		find,
		execute: async (event, ctx, form, { idea }) => {
			await approveIdea(ctx, idea.id, form);
			return pathToNext(event, ctx, idea, 'approved');
		}
	}),
	hide: formAction({
		schema: hideSchema,
		find,
		execute: async (event, ctx, form, { idea }) => {
			await hideIdea(ctx, idea.id, form);
			return pathToNext(event, ctx, idea, 'hidden');
		}
	}),
	undo: formAction({
		schema: undoSchema,
		find,
		execute: async (event, ctx, form, { idea }) => {
			await undoDecision(ctx, form);
			return pathBack(event, idea.id, 'undone');
		}
	})
};
