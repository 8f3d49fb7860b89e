import type { RequestEvent } from '@sveltejs/kit';
import { csvResponse } from '#lib/server/platform/files/write-csv.ts';
import { inRequestedLanguage, page } from '#lib/server/platform/http/index.ts';
import { RESULT_COLUMNS, resultRows } from '#lib/server/surveys/index.ts';

export const GET = page(async ({ params, url }: RequestEvent, ctx) => {
	const slug = params.slug ?? '';
	const rows = await resultRows(inRequestedLanguage(ctx, url), slug);
	const response = csvResponse(
		`${slug}.csv`,
		RESULT_COLUMNS,
		rows.map((row) => RESULT_COLUMNS.map((column) => row[column]))
	);
	response.headers.set('vary', 'accept-language');
	return response;
});
