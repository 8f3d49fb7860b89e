import { boardFor, similarIdeasOn, submitIdea } from '#lib/server/boards/index.ts';
import { deletionDate } from '#lib/server/notifications/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { ideaSchema } from '#lib/shared/boards/idea-form.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params, locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('boards:new.title'),
	board: await boardFor(ctx, params.slug),
	deleteOn: deletionDate(ctx),
	form: await readForm(ideaSchema)
}));

export const actions = {
	default: formAction({
		schema: ideaSchema,
		find: ({ params }: RequestEvent, ctx) => boardFor(ctx, params.slug),
		/** Ideas that may already say the same are shown first. */
		execute: async (event, ctx, { isSure, ...idea }, board) => {
			const similar = isSure ? [] : await similarIdeasOn(ctx, board.slug, idea);
			if (similar.length > 0) return { similar };
			const { id, isPublished } = await submitIdea(ctx, board.slug, idea);
			const notice = `?notice=boards:${isPublished ? 'published' : 'sent'}${idea.mail ? 'WithMail' : ''}`;
			return event.locals.href(
				isPublished
					? `/boards/${board.slug}/ideas/${id}${notice}`
					: `/boards/${board.slug}${notice}`
			);
		}
	})
};
