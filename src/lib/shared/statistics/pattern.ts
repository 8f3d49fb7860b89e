import { addedSince, claimsOf, figuresToHide } from './claims.ts';
import {
	columnTotalOf,
	figuresOf,
	figuresOfRow,
	grandTotalOf,
	groupCellOf,
	groupTotalOf,
	rowTotalOf,
	type Layout
} from './figures.ts';
import { otherWorld, type Claim, type Layer } from './worlds.ts';

export type PatternRequest = {
	k: number;
	/** what earlier releases of the same table showed, oldest first */
	history: readonly Layer[];
	/** rows to be hidden whole, for whatever reason */
	hiddenRows: ReadonlySet<number>;
	/** single figures to be hidden, for whatever reason */
	hiddenFigures?: ReadonlySet<number>;
	/** the row that is missed least, as that of people who gave no area */
	spareRow?: number | null;
};

const CITY_TOTAL_PRICE = 1000;
const GROUP_PRICE = 20;

/**
 * Finds which figures of a table to hide so that every claim (see `claimsOf`) stays open. Row totals other
 * than those of `hiddenRows` and the grand total stay published, column totals and groups where there is any
 * other way.
 * Greedy: hides the cheapest figures for one claim after another, then takes back each one it can do without.
 * Returns one boolean per figure, or null where it cannot be done with these rows.
 */
export function findPattern(
	layout: Layout,
	counts: readonly (readonly number[])[],
	request: PatternRequest
): boolean[] | null {
	const figures = figuresOf(layout, counts);
	const added = addedSince(figures, request.history);
	if (added.some((people) => people < 0)) return null;
	if ((figures[grandTotalOf(layout)] ?? 0) < request.k) return figures.map(() => true);

	const required = figuresToHide(layout, figures, request.history, request.k);
	const asked = new Set([...request.hiddenRows].flatMap((row) => figuresOfRow(layout, row)));
	for (const figure of request.hiddenFigures ?? []) asked.add(figure);
	for (const figure of asked) required[figure] = true;
	if (required[grandTotalOf(layout)]) return null;

	const prices = pricesOf(layout, figures, request.spareRow ?? null);
	const hidden = [...required];
	const layers = [...request.history, { added, hidden }];
	const witnesses = new Map<Claim, Set<number>>();
	for (const claim of claimsOf(layout, layers, asked, request.k)) {
		const changed = otherWorld(layout, layers, claim, (figure) => prices[figure] ?? Infinity);
		if (!changed) return null;
		for (const figure of changed) hidden[figure] = true;
		witnesses.set(claim, changed);
	}
	showAgain(layout, layers, hidden, required, prices, witnesses);
	return hidden;
}

function pricesOf(layout: Layout, figures: readonly number[], spareRow: number | null): number[] {
	const prices = figures.map((count) => 1 + Math.log2(1 + count));
	const raise = (figure: number, factor: number) => {
		prices[figure] = (prices[figure] ?? 0) * factor;
	};
	for (let row = 0; row < layout.rows; row++) {
		prices[rowTotalOf(layout, row)] = Infinity;
		for (let group = 0; group < layout.groups; group++) {
			raise(groupCellOf(layout, row, group), GROUP_PRICE);
		}
		if (row !== spareRow) continue;
		for (const figure of figuresOfRow(layout, row)) raise(figure, 1 / 2);
	}
	for (let column = 0; column < layout.columns; column++) {
		raise(columnTotalOf(layout, column), CITY_TOTAL_PRICE);
	}
	for (let group = 0; group < layout.groups; group++) {
		raise(groupTotalOf(layout, group), GROUP_PRICE * CITY_TOTAL_PRICE);
	}
	prices[grandTotalOf(layout)] = Infinity;
	return prices;
}

function showAgain(
	layout: Layout,
	layers: readonly Layer[],
	hidden: boolean[],
	required: readonly boolean[],
	prices: readonly number[],
	witnesses: Map<Claim, Set<number>>
): void {
	const chosen = [...hidden.keys()].filter((figure) => hidden[figure] && !required[figure]);
	chosen.sort((a, b) => (prices[b] ?? 0) - (prices[a] ?? 0) || a - b);
	for (const figure of chosen) {
		hidden[figure] = false;
		const replaced = new Map<Claim, Set<number>>();
		for (const [claim, changed] of witnesses) {
			if (!changed.has(figure)) continue;
			const other = otherWorld(layout, layers, claim);
			if (!other) {
				hidden[figure] = true;
				break;
			}
			replaced.set(claim, other);
		}
		if (!hidden[figure]) for (const [claim, other] of replaced) witnesses.set(claim, other);
	}
}
