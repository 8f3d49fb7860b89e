import { json } from '@sveltejs/kit';
import { publishedIdeas } from '#lib/server/boards/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { besidePage } from '#lib/shared/lists/open-page.ts';
import { readPage } from '#lib/shared/lists/page.ts';
import type { RequestEvent } from './$types';

/** The published ideas of a board that is open to all. */
export const GET = page(async ({ params, locals, url }: RequestEvent, ctx) => {
	const found = await publishedIdeas(ctx, params.slug, readPage(url.searchParams));
	const ideas = found.ideas.map((idea) => ({
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
	return json({ ideas, ...besidePage(found, url, ctx.config.ORIGIN) });
});
