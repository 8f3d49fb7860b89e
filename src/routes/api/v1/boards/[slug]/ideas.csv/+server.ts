import { everyPublishedIdea, OPEN_IDEA_COLUMNS, type OpenIdea } from '#lib/server/boards/index.ts';
import { csvStream, dialectAsked } from '#lib/server/platform/files/write-csv.ts';
import { longTable } from '#lib/server/platform/http/index.ts';
import type { RequestEvent } from './$types';

/** The published ideas of a board that is open to all, as a table. */
export const GET = longTable(async ({ params, url }: RequestEvent, ctx) => {
	const parts = await everyPublishedIdea(ctx, params.slug);
	const name = `ideas-${params.slug}.csv`;
	return csvStream(name, OPEN_IDEA_COLUMNS, rowsOf(parts), dialectAsked(url));
});

async function* rowsOf(parts: AsyncIterable<OpenIdea[]>) {
	for await (const ideas of parts) yield ideas.map(rowOf);
}

function rowOf(idea: OpenIdea) {
	return [
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
	];
}
