import { formAction, page, readSavedForm } from '#lib/server/platform/http/index.ts';
import { authoriseTopics, editTopic, topicById } from '#lib/server/topics/index.ts';
import { topicSchema } from '#lib/shared/topics/topic.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ params }: PageServerLoadEvent, ctx) => {
	const { id, name, description } = await topicById(ctx, params.id);
	authoriseTopics(ctx);
	return { title: name, id, name, form: await readSavedForm(topicSchema, { name, description }) };
});

export const actions: Actions = {
	default: formAction({
		schema: topicSchema,
		find: ({ params }: RequestEvent, ctx) => topicById(ctx, params.id),
		authorise: authoriseTopics,
		current: (_, __, { name, description }) => ({ name, description }),
		execute: async ({ locals }: RequestEvent, ctx, input, { id }) => {
			await editTopic(ctx, id, input);
			return locals.href('/staff/topics?notice=topics-staff:saved');
		}
	})
};
