import type { Direction } from '#lib/shared/indicators/indicator.ts';

/** Where one area stands among others. */
export interface Standing {
	areaId: string;
	value: number;
	/** Standard deviations from the mean of all areas, positive towards need. */
	z: number;
	/** 1 where the need is greatest; equal values share a place. */
	rank: number;
	/** How many areas are compared. */
	areas: number;
}

/**
 * Compares areas of one level by an indicator: z-scores over the population of areas (mean and
 * standard deviation unweighted, every area counts once) and ranks ("1224" ranking).
 * @param direction which end means need; `neutral` compares nothing.
 * @returns nothing for fewer than three areas, and z 0 where all are equal.
 */
export function standings(
	values: readonly { areaId: string; value: number }[],
	direction: Direction
): Standing[] {
	if (direction === 'neutral' || values.length < 3) return [];
	const mean = values.reduce((sum, { value }) => sum + value, 0) / values.length;
	const variance = values.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / values.length;
	const deviation = Math.sqrt(variance);
	const towardsNeed = direction === 'high-is-need' ? 1 : -1;
	const sorted = values.map(({ value }) => towardsNeed * value).sort((a, b) => b - a);
	const ranks = new Map<number, number>();
	for (const [index, value] of sorted.entries()) if (!ranks.has(value)) ranks.set(value, index + 1);
	return values.map(({ areaId, value }) => ({
		areaId,
		value,
		z: deviation === 0 ? 0 : (towardsNeed * (value - mean)) / deviation,
		rank: ranks.get(towardsNeed * value) ?? 1,
		areas: values.length
	}));
}
