import type { PublishedFigure, PublishedLine, PublishedTable } from './published-table.ts';

/** The share of n that a count is, from 0 to 1; null where either is hidden or nobody answered. */
export function shareOf(count: PublishedFigure, n: PublishedFigure): number | null {
	return count === null || n === null || n === 0 ? null : count / n;
}

/** The share of every column in a line, in their order. */
export function sharesOf(line: PublishedLine): (number | null)[] {
	return line.cells.map((count) => shareOf(count, line.n));
}

/**
 * The mean of a scale in a line, on the scale's own values (columns '1' to '5').
 * Null if any figure of the line is hidden, nobody answered, or the table is not of a scale.
 */
export function meanOf(table: PublishedTable, line: PublishedLine): number | null {
	if (table.kind !== 'scale' || !line.n) return null;
	let sum = 0;
	for (const [column, count] of line.cells.entries()) {
		if (count === null) return null;
		sum += count * Number(table.columns[column]);
	}
	return sum / line.n;
}
