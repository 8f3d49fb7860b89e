import type { RequestEvent } from '@sveltejs/kit';
import { matrixFor } from '#lib/server/planning/index.ts';
import { csvResponse, dialectAsked } from '#lib/server/platform/files/write-csv.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { readView } from '#lib/shared/planning/view.ts';

const COLUMNS = [
	'areaCode',
	'area',
	'topicCode',
	'topic',
	'kind',
	'value',
	'unit',
	'n',
	'base',
	'strength',
	'date',
	'source',
	'caveats',
	'measures',
	'measureCount'
];

export const GET = page(async ({ url }: RequestEvent, ctx) => {
	const { topics, rows } = await matrixFor(ctx, readView(url.searchParams), true);
	const byId = new Map(topics.map((topic) => [topic.id, topic]));
	const lines = rows.flatMap(({ area, cells }) =>
		cells.flatMap(({ topicId, signals, measures, measureCount }) =>
			signals.map((signal) => [
				area.code,
				area.name.text,
				byId.get(topicId)?.code ?? '',
				byId.get(topicId)?.name.text ?? '',
				signal.kind,
				signal.value === null ? null : Number(signal.value.toFixed(4)),
				signal.unit,
				signal.n,
				signal.base,
				signal.strength,
				signal.date,
				signal.label?.text ?? null,
				signal.caveats.join(' '),
				measures.join(', '),
				measureCount
			])
		)
	);
	return csvResponse('planning.csv', COLUMNS, lines, dialectAsked(url));
});
