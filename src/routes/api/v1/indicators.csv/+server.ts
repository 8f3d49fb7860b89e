import type { RequestEvent } from '@sveltejs/kit';
import { OPEN_INDICATOR_COLUMNS, openIndicators } from '#lib/server/indicators/index.ts';
import { csvStream, dialectAsked } from '#lib/server/platform/files/write-csv.ts';
import { longTable } from '#lib/server/platform/http/index.ts';
import type { Context } from '#lib/server/platform/context.ts';

export const GET = longTable(async ({ url }: RequestEvent, ctx) =>
	csvStream('indicators.csv', OPEN_INDICATOR_COLUMNS, rowsOf(ctx), dialectAsked(url))
);

async function* rowsOf(ctx: Context) {
	for await (const { code, name, unit, source, values } of openIndicators(ctx))
		yield values.map(({ areaCode, year, value }) => [
			code,
			name,
			unit,
			areaCode,
			year,
			value,
			value === null,
			source
		]);
}
