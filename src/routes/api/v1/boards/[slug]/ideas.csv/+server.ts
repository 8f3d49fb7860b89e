import { OPEN_IDEA_COLUMNS, publishedIdeas } from '#lib/server/boards/index.ts';
import { csvResponse } from '#lib/server/platform/files/write-csv.ts';
import { page } from '#lib/server/platform/http/index.ts';
import type { RequestEvent } from './$types';

/** The published ideas of a board that is open to all, as a table. */
export const GET = page(async ({ params }: RequestEvent, ctx) => {
	const ideas = await publishedIdeas(ctx, params.slug);
	const rows = ideas.map((idea) => [
		idea.id,
		idea.title,
		idea.text,
		idea.locale,
		idea.area?.text ?? null,
		idea.topic?.text ?? null,
		idea.supports,
		idea.publishedOn,
		idea.answeredOn,
		idea.statements.map(({ department, text }) => `${department}: ${text.text}`).join('\n\n')
	]);
	return csvResponse(`ideas-${params.slug}.csv`, OPEN_IDEA_COLUMNS, rows);
});
