import { MEASURE_STATUSES, type MeasureStatus } from './lifecycle.ts';

/** Which measures somebody wants to see; null for all. */
export interface MeasureFilter {
	/** Codes of an area and a topic. */
	area: string | null;
	topic: string | null;
	status: MeasureStatus | null;
}

/** Reads the filter from an address; what is unknown counts as not said. */
export function readFilter(query: URLSearchParams): MeasureFilter {
	const status = query.get('status');
	return {
		area: query.get('area') || null,
		topic: query.get('topic') || null,
		status: MEASURE_STATUSES.find((known) => known === status) ?? null
	};
}
