import { ideaToJudge, mergeIdea, mergeTargets } from '#lib/server/moderation/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { formAction, page } from '#lib/server/platform/http/index.ts';
import { mergeSchema } from '#lib/shared/boards/moderation-forms.ts';
import { readSearch } from '#lib/shared/search/terms.ts';
import { pathToNext } from '../../next-idea.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params, url, locals }: PageServerLoadEvent, ctx) => {
	const { idea, board, revision, nextStates } = await ideaToJudge(ctx, params.id);
	if (!nextStates.includes('merged')) throw new DomainError('not-found');
	const search = readSearch(url.searchParams);
	return {
		title: locals.t('boards-staff:merge.title'),
		idea,
		board,
		revision,
		search,
		boardFilter: url.searchParams.get('board'),
		targets: await mergeTargets(ctx, params.id, search)
	};
});

export const actions = {
	default: formAction({
		schema: mergeSchema,
		find: ({ params }: RequestEvent, ctx) => ideaToJudge(ctx, params.id),
		execute: async (event, ctx, form, { idea }) => {
			await mergeIdea(ctx, idea.id, form);
			return pathToNext(event, ctx, idea, 'merged');
		}
	})
};
