import { formAction, page } from '#lib/server/platform/http/index.ts';
import {
	authoriseTopics,
	canManageTopics,
	everyTopic,
	moveTopic,
	reinstateTopic,
	retireTopic
} from '#lib/server/topics/index.ts';
import { moveTopicSchema, topicIdSchema } from '#lib/shared/topics/topic.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('topics-staff:list.title'),
	topics: await everyTopic(ctx),
	isMine: canManageTopics(ctx.actor)
}));

const list = ({ locals }: RequestEvent, rest = '') => locals.href(`/staff/topics${rest}`);

export const actions: Actions = {
	move: formAction({
		schema: moveTopicSchema,
		authorise: authoriseTopics,
		execute: async (event: RequestEvent, ctx, { id, direction }) => {
			await moveTopic(ctx, id, direction);
			return list(event, `#topic-${id}`);
		}
	}),
	retire: formAction({
		schema: topicIdSchema,
		authorise: authoriseTopics,
		execute: async (event: RequestEvent, ctx, { id }) => {
			await retireTopic(ctx, id);
			return list(event, '?notice=topics-staff:retired');
		}
	}),
	reinstate: formAction({
		schema: topicIdSchema,
		authorise: authoriseTopics,
		execute: async (event: RequestEvent, ctx, { id }) => {
			await reinstateTopic(ctx, id);
			return list(event, '?notice=topics-staff:reinstated');
		}
	})
};
