import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { addTopic, authoriseTopics } from '#lib/server/topics/index.ts';
import { topicSchema } from '#lib/shared/topics/topic.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals }: PageServerLoadEvent, ctx) => {
	authoriseTopics(ctx);
	return { title: locals.t('topics-staff:list.add'), form: await readForm(topicSchema) };
});

export const actions: Actions = {
	default: formAction({
		schema: topicSchema,
		authorise: authoriseTopics,
		execute: async ({ locals }: RequestEvent, ctx, input) => {
			await addTopic(ctx, input);
			return locals.href('/staff/topics?notice=topics-staff:saved');
		}
	})
};
