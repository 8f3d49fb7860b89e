import { ideaFor, supportIdea, withdrawSupport } from '#lib/server/boards/index.ts';
import { measuresCiting } from '#lib/server/measures/index.ts';
import { formAction, page } from '#lib/server/platform/http/index.ts';
import { supportSchema } from '#lib/shared/boards/idea-form.ts';
import { giveVisitor, visitorOf } from './visitor.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async (event: PageServerLoadEvent, ctx) => {
	const { params } = event;
	const shown = await ideaFor(ctx, params.slug, params.id, visitorOf(event));
	const citing = await measuresCiting(ctx, 'idea', [params.id]);
	const title = shown.idea?.title ?? shown.mergedInto?.title;
	return { title, ...shown, measures: citing.get(params.id) ?? [] };
});

const find = (event: RequestEvent, ctx: App.Locals['ctx']) =>
	ideaFor(ctx, event.params.slug, event.params.id, visitorOf(event));

export const actions = {
	support: formAction({
		schema: supportSchema,
		find,
		execute: async (event, ctx) => {
			await supportIdea(ctx, event.params.id, giveVisitor(event));
			return there(event, 'supported');
		}
	}),
	withdraw: formAction({
		schema: supportSchema,
		find,
		execute: async (event, ctx) => {
			const visitor = visitorOf(event);
			if (visitor) await withdrawSupport(ctx, event.params.id, visitor);
			return there(event, 'withdrawn');
		}
	})
};

function there({ params, locals }: RequestEvent, notice: string): string {
	return locals.href(`/boards/${params.slug}/ideas/${params.id}?notice=boards:${notice}`);
}
