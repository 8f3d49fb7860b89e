import { ideaToJudge, retagIdea } from '#lib/server/moderation/index.ts';
import { formAction, page, readSavedForm } from '#lib/server/platform/http/index.ts';
import { retagSchema } from '#lib/shared/boards/moderation-forms.ts';
import { pathBack } from '../../next-idea.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params, url, locals }: PageServerLoadEvent, ctx) => {
	const { idea, choices } = await ideaToJudge(ctx, params.id);
	return {
		title: locals.t('boards-staff:retag.title'),
		idea,
		choices,
		boardFilter: url.searchParams.get('board'),
		form: await readSavedForm(retagSchema, tagsOf(idea))
	};
});

export const actions = {
	default: formAction({
		schema: retagSchema,
		find: ({ params }: RequestEvent, ctx) => ideaToJudge(ctx, params.id),
		current: (_, __, { idea }) => tagsOf(idea),
		execute: async (event, ctx, tags, { idea, revision }) => {
			await retagIdea(ctx, idea.id, { ...tags, revision });
			return pathBack(event, idea.id, 'retagged');
		}
	})
};

function tagsOf({ areaId, topicId }: { areaId: string | null; topicId: string | null }) {
	return { areaId: areaId ?? '', topicId: topicId ?? '' };
}
