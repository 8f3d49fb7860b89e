import type { ShownValue } from './indicator.ts';

export type Step = 0 | 1 | 2 | 3 | 4;

/**
 * Sorts figures into five steps of as many areas each, for a map from light to dark. Equal figures
 * stand in the same step.
 *
 * @param figures by the id of their area; null is left out
 * @returns the step of every figure
 */
export function quintiles(figures: ReadonlyMap<string, ShownValue>): Map<string, Step> {
	const known = [...figures].flatMap(([id, value]) => (value === null ? [] : [{ id, value }]));
	const sorted = known.map(({ value }) => value).sort((a, b) => a - b);
	return new Map(
		known.map(({ id, value }) => {
			const rank = sorted.indexOf(value) / Math.max(1, sorted.length);
			return [id, STEPS[Math.floor(rank * 5)] ?? 4];
		})
	);
}

const STEPS: readonly Step[] = [0, 1, 2, 3, 4];
