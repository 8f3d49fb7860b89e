/** What a figure stands beside: the same of something bare in the same run, or a budget. */
export interface Reference {
	/** Names it: `bare Node`, `bare better-sqlite3`, `budget` … */
	of: string;
	value: number;
}

/** One figure of a bench, as it is printed. */
export interface Figure {
	what: string;
	value: number;
	unit: string;
	reference: number | null;
	/** What the reference is. */
	of: string | null;
	/** `value` by `reference`. */
	ratio: number | null;
}

export function figure(
	what: string,
	value: number,
	unit: string,
	reference: Reference | null = null
): Figure {
	const ratio = reference?.value ? Math.round((value / reference.value) * 1000) / 1000 : null;
	return {
		what,
		value: round(value),
		unit,
		reference: reference && round(reference.value),
		of: reference && reference.of,
		ratio
	};
}

export function budget(value: number): Reference {
	return { of: 'budget', value };
}

/**
 * The smallest of some values that so many per cent of them do not exceed (nearest rank).
 * @param percent above 0, up to 100.
 * @throws when there are no values.
 */
export function percentile(values: readonly number[], percent: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const value = sorted[Math.ceil((sorted.length * percent) / 100) - 1];
	if (value === undefined) throw new Error('Nothing was measured');
	return value;
}

/** How much `y` grows with each `x`: the slope of the straight line nearest to the points. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
	const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
	const [x0, y0] = [mean(0), mean(1)];
	const along = points.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0);
	const spread = points.reduce((sum, [x]) => sum + (x - x0) ** 2, 0);
	return spread === 0 ? 0 : along / spread;
}

const round = (value: number) =>
	Math.abs(value) < 10 ? Math.round(value * 100) / 100 : Math.round(value);
