import { answerIdea, ideaToJudge } from '#lib/server/moderation/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { answerSchema } from '#lib/shared/boards/moderation-forms.ts';
import { pathBack } from '../../next-idea.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params, url, locals }: PageServerLoadEvent, ctx) => {
	const { idea, statements, revision } = await ideaToJudge(ctx, params.id);
	if (idea.state !== 'published') throw new DomainError('not-found');
	return {
		title: locals.t('boards-staff:answer.title'),
		idea,
		statements,
		boardFilter: url.searchParams.get('board'),
		form: await readForm(answerSchema, { revision })
	};
});

export const actions = {
	default: formAction({
		schema: answerSchema,
		find: ({ params }: RequestEvent, ctx) => ideaToJudge(ctx, params.id),
		execute: async (event, ctx, form, { idea }) => {
			await answerIdea(ctx, idea.id, form);
			return pathBack(event, idea.id, 'answered');
		}
	})
};
