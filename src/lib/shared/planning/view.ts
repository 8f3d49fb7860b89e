import { AREA_LEVELS, type AreaLevel } from '#lib/shared/areas/levels.ts';
import { readPage } from '#lib/shared/lists/page.ts';
import { SOURCE_TYPES } from '#lib/shared/measures/evidence.ts';
import type { KindChoice } from './signal.ts';

/** What the planner looks at, as it stands in the address. */
export interface PlanningView {
	/** Code of the area whose parts are compared; null for all the planner may see. */
	within: string | null;
	/** The level of the rows; null for the one right below. */
	level: AreaLevel | null;
	kind: KindChoice;
	/** Id or number of the measure for which evidence is being looked for. */
	measure: string | null;
	/** From 1. */
	page: number;
}

/** Reads a view from an address; what makes no sense there is as if it were not. */
export function readView(query: URLSearchParams): PlanningView {
	const level = query.get('level');
	const kind = query.get('kind');
	return {
		within: query.get('within') || null,
		level: AREA_LEVELS.find((known) => known === level) ?? null,
		kind: SOURCE_TYPES.find((known) => known === kind) ?? 'all',
		measure: readMeasure(query),
		page: readPage(query)
	};
}

/** The measure that is chosen: one of a list, or any by its number (`?number=M 04/26`). */
export function readMeasure(query: URLSearchParams): string | null {
	return query.get('number')?.trim() || query.get('measure') || null;
}

/** The query that `readView` reads, with some of it changed; empty for the plain view. */
export function viewQuery(view: PlanningView, change: Partial<PlanningView> = {}): string {
	const { within, level, kind, measure, page } = { ...view, ...change };
	const query = new URLSearchParams();
	if (within) query.set('within', within);
	if (level) query.set('level', level);
	if (kind !== 'all') query.set('kind', kind);
	if (measure) query.set('measure', measure);
	if (page > 1) query.set('page', String(page));
	return query.size > 0 ? `?${query}` : '';
}
