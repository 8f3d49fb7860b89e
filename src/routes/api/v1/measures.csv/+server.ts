import type { RequestEvent } from '@sveltejs/kit';
import { OPEN_MEASURE_COLUMNS, openMeasures } from '#lib/server/measures/index.ts';
import { csvResponse } from '#lib/server/platform/files/write-csv.ts';
import { page } from '#lib/server/platform/http/index.ts';

export const GET = page(async (_: RequestEvent, ctx) => {
	const measures = await openMeasures(ctx);
	const rows = measures.map((measure) => [
		measure.number,
		measure.title,
		measure.status,
		measure.areas.join(' '),
		measure.topics.join(' '),
		measure.carer,
		measure.department,
		measure.startsOn,
		measure.endsOn,
		measure.budgetEuro,
		measure.evidence.length,
		measure.updates[0]?.changedAt ?? null
	]);
	return csvResponse('measures.csv', OPEN_MEASURE_COLUMNS, rows);
});
