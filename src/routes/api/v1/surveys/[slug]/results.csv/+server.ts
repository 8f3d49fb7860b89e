import type { RequestEvent } from '@sveltejs/kit';
import { csvStream, dialectAsked } from '#lib/server/platform/files/write-csv.ts';
import { inRequestedLanguage, longTable } from '#lib/server/platform/http/index.ts';
import { RESULT_COLUMNS, resultRows, type ResultRow } from '#lib/server/surveys/index.ts';

export const GET = longTable(async ({ params, url }: RequestEvent, ctx) => {
	const slug = params.slug ?? '';
	const parts = await resultRows(inRequestedLanguage(ctx, url), slug);
	const response = csvStream(`${slug}.csv`, RESULT_COLUMNS, linesOf(parts), dialectAsked(url));
	response.headers.set('vary', 'accept-language');
	return response;
});

async function* linesOf(parts: Iterable<ResultRow[]>) {
	for (const rows of parts) yield rows.map((row) => RESULT_COLUMNS.map((column) => row[column]));
}
