import type { RequestEvent } from '@sveltejs/kit';
import { OPEN_INDICATOR_COLUMNS, openIndicators } from '#lib/server/indicators/index.ts';
import { csvResponse } from '#lib/server/platform/files/write-csv.ts';
import { page } from '#lib/server/platform/http/index.ts';

export const GET = page(async (_: RequestEvent, ctx) => {
	const indicators = await openIndicators(ctx);
	const rows = indicators.flatMap(({ code, name, unit, source, values }) =>
		values.map(({ areaCode, year, value }) => [
			code,
			name,
			unit,
			areaCode,
			year,
			value,
			value === null,
			source
		])
	);
	return csvResponse('indicators.csv', OPEN_INDICATOR_COLUMNS, rows);
});
