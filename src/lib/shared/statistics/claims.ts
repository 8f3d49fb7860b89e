import {
	cellOf,
	columnTotalOf,
	figuresOfRow,
	grandTotalOf,
	groupCellOf,
	groupTotalOf,
	rowTotalOf,
	type Layout
} from './figures.ts';
import type { Claim, Layer } from './worlds.ts';

/**
 * Which figures of a new table must not be shown whatever else is done: counts of 1 to k − 1 people, rows
 * whose base is 1 to k − 1, everything if the grand total is under k, and every figure that, set against the
 * same figure of an earlier release, would show 1 to k − 1 new people.
 * Takes the figures of the new table and the layers released before. Returns one boolean per figure.
 */
export function figuresToHide(
	layout: Layout,
	figures: readonly number[],
	history: readonly Layer[],
	k: number
): boolean[] {
	const added = addedSince(figures, history);
	const tooFew = figuresOnTooFew(layout, figures, k);
	return figures.map((count, figure) => {
		if (tooFew.has(figure) || isSmall(count, k)) return true;
		let since = 0;
		for (let layer = history.length - 1; layer >= 0; layer--) {
			since += (layer === history.length - 1 ? added : history[layer + 1]?.added)?.[figure] ?? 0;
			if (!history[layer]?.hidden[figure] && isSmall(since, k)) return true;
		}
		return false;
	});
}

/** The people a table adds, figure by figure, to the last of the layers released before. */
export function addedSince(figures: readonly number[], history: readonly Layer[]): number[] {
	return figures.map((count, figure) => count - countAt(history, 0, history.length - 1, figure));
}

/**
 * Everything unpublished that must stay open once the last of `layers` is out. For every count of 1 to k − 1 people in a
 * release, or between two releases, and for every figure of a row or table under k: it could be 0, and it
 * could be k. For every one of `otherFigures`, those hidden for another reason and never shown before: it
 * could be one more. Left out is the 0 of a column that nobody at all is in.
 * Returns the claims, the hardest first.
 */
export function claimsOf(
	layout: Layout,
	layers: readonly Layer[],
	otherFigures: Iterable<number>,
	k: number
): Claim[] {
	const claims: Claim[] = [];
	for (let last = 0; last < layers.length; last++) {
		const figures = countsAt(layers, last);
		const tooFew = figuresOnTooFew(layout, figures, k).difference(unchosen(layout, figures));
		for (let first = 0; first <= last; first++) {
			for (let figure = 0; figure < layout.size; figure++) {
				const isKnown = !layers[last]?.hidden[figure] && !layers[first - 1]?.hidden[figure];
				const count = countAt(layers, first, last, figure);
				if (isKnown || (!isSmall(count, k) && !(first === 0 && tooFew.has(figure)))) continue;
				claims.push({ figure, first, last, direction: 'up', amount: k - count });
				if (count > 0) claims.push({ figure, first, last, direction: 'down', amount: count });
			}
		}
	}
	const last = layers.length - 1;
	const obvious = unchosen(layout, countsAt(layers, last));
	for (const figure of otherFigures) {
		const wasShown = layers.slice(0, last).some((layer) => !layer.hidden[figure]);
		if (wasShown || obvious.has(figure) || isSmall(countAt(layers, 0, last, figure), k)) continue;
		claims.push({ figure, first: 0, last, direction: 'up', amount: 1 });
	}
	return claims.sort((a, b) => b.amount - a.amount || a.figure - b.figure);
}

function figuresOnTooFew(layout: Layout, figures: readonly number[], k: number): Set<number> {
	if ((figures[grandTotalOf(layout)] ?? 0) < k) return new Set(figures.keys());
	const tooFew = new Set<number>();
	for (let row = 0; row < layout.rows; row++) {
		if (!isSmall(figures[rowTotalOf(layout, row)] ?? 0, k)) continue;
		for (const figure of figuresOfRow(layout, row)) tooFew.add(figure);
	}
	return tooFew;
}

/** The figures of columns, and groups of them, that nobody in the whole table is in: no secret. */
function unchosen(layout: Layout, figures: readonly number[]): Set<number> {
	const obvious = new Set<number>();
	const rows = Array.from({ length: layout.rows }, (_, row) => row);
	for (let column = 0; column < layout.columns; column++) {
		if (figures[columnTotalOf(layout, column)] !== 0) continue;
		obvious.add(columnTotalOf(layout, column));
		for (const row of rows) obvious.add(cellOf(layout, row, column));
	}
	for (let group = 0; group < layout.groups; group++) {
		if (figures[groupTotalOf(layout, group)] !== 0) continue;
		obvious.add(groupTotalOf(layout, group));
		for (const row of rows) obvious.add(groupCellOf(layout, row, group));
	}
	return obvious;
}

function countsAt(layers: readonly Layer[], last: number): number[] {
	return (layers[0]?.added ?? []).map((_, figure) => countAt(layers, 0, last, figure));
}

function countAt(layers: readonly Layer[], first: number, last: number, figure: number): number {
	let count = 0;
	for (let layer = first; layer <= last; layer++) count += layers[layer]?.added[figure] ?? 0;
	return count;
}

function isSmall(count: number, k: number): boolean {
	return count > 0 && count < k;
}
