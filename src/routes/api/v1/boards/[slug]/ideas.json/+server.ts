import { json } from '@sveltejs/kit';
import { publishedIdeas } from '#lib/server/boards/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import type { RequestEvent } from './$types';

/** The published ideas of a board that is open to all. */
export const GET = page(async ({ params, locals }: RequestEvent, ctx) => {
	const ideas = (await publishedIdeas(ctx, params.slug)).map((idea) => ({
		id: idea.id,
		title: idea.title,
		text: idea.text,
		language: idea.locale,
		area: idea.area?.text ?? null,
		topic: idea.topic?.text ?? null,
		supports: idea.supports,
		publishedOn: idea.publishedOn,
		statements: idea.statements.map(({ department, text, answeredOn }) => ({
			department,
			text: text.text,
			answeredOn
		})),
		url: ctx.config.ORIGIN + locals.href(`/boards/${params.slug}/ideas/${idea.id}`)
	}));
	return json({ ideas });
});
