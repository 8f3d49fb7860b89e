import { ideaToJudge, retagIdea } from '#lib/server/moderation/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { retagSchema } from '#lib/shared/boards/moderation-forms.ts';
import { pathBack } from '../../next-idea.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params, url, locals }: PageServerLoadEvent, ctx) => {
	const { idea, choices, revision } = await ideaToJudge(ctx, params.id);
	const tags = { areaId: idea.areaId ?? '', topicId: idea.topicId ?? '' };
	return {
		title: locals.t('boards-staff:retag.title'),
		idea,
		choices,
		boardFilter: url.searchParams.get('board'),
		form: await readForm(retagSchema, { revision, ...tags })
	};
});

export const actions = {
	default: formAction({
		schema: retagSchema,
		find: ({ params }: RequestEvent, ctx) => ideaToJudge(ctx, params.id),
		execute: async (event, ctx, form, { idea }) => {
			await retagIdea(ctx, idea.id, form);
			return pathBack(event, idea.id, 'retagged');
		}
	})
};
