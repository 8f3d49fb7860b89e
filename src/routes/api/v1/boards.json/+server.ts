import { json, type RequestEvent } from '@sveltejs/kit';
import { publicBoards } from '#lib/server/boards/index.ts';
import { page } from '#lib/server/platform/http/index.ts';

/** The idea boards that are open to all. */
export const GET = page(async ({ locals }: RequestEvent, ctx) => {
	const { ORIGIN } = ctx.config;
	const boards = (await publicBoards(ctx)).map((board) => ({
		slug: board.slug,
		title: board.title.text,
		intro: board.intro.text,
		phase: board.phase,
		phaseUntil: board.until,
		areas: board.areas.map(({ text }) => text),
		topics: board.topics.map(({ text }) => text),
		ideas: board.ideas,
		url: ORIGIN + locals.href(`/boards/${board.slug}`),
		ideasUrl: `${ORIGIN}/api/v1/boards/${board.slug}/ideas.json`
	}));
	return json({ boards });
});
