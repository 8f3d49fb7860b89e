import type { RequestEvent } from '@sveltejs/kit';
import {
	everyOpenMeasure,
	OPEN_MEASURE_COLUMNS,
	type OpenMeasure
} from '#lib/server/measures/index.ts';
import { csvStream, dialectAsked } from '#lib/server/platform/files/write-csv.ts';
import { longTable } from '#lib/server/platform/http/index.ts';

export const GET = longTable(async ({ url }: RequestEvent, ctx) => {
	const rows = rowsOf(await everyOpenMeasure(ctx));
	return csvStream('measures.csv', OPEN_MEASURE_COLUMNS, rows, dialectAsked(url));
});

async function* rowsOf(parts: AsyncIterable<OpenMeasure[]>) {
	for await (const measures of parts) yield measures.map(rowOf);
}

function rowOf(measure: OpenMeasure) {
	return [
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
	];
}
