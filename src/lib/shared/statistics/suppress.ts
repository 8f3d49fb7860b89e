import { figuresOf, layoutOf, rowTotalOf, type Layout } from './figures.ts';
import { findPattern } from './pattern.ts';
import type { Layer } from './worlds.ts';

/** The smallest number of people a published figure may stand for, unless a caller says otherwise. */
export const DEFAULT_THRESHOLD = 5;

/** A two-way table to be published: counts of people, rows (areas) × columns (options), every row as long. */
export type Tabulation = {
	counts: readonly (readonly number[])[];
	/** for every column the number of its group, if sums over columns are published as well */
	groupOf?: readonly number[];
	/** what earlier releases of this table showed, oldest first; none by default */
	history?: readonly Layer[];
	/** rows that must be hidden whole, whatever they count */
	hiddenRows?: ReadonlySet<number>;
	/** single figures that must be hidden, whatever they count (numbered as in figures.ts) */
	hiddenFigures?: ReadonlySet<number>;
};

export type SuppressOptions = { k?: number; spareRow?: number | null };

/**
 * Decides which figures of one table are hidden: cells, row totals, column totals, grand total.
 *
 * Hidden from the start are counts c with 0 < c < k, every figure of a row whose base n has 0 < n < k, its
 * zeros too, and all of the table if the grand total is under k. Other zeros are published, also the base of
 * a row from which nobody answered: they are about nobody.
 * More figures are then hidden until the following holds, which a maximum flow proves for each of them:
 *
 * - For everything that is published, each figure hidden from the start could be 0, and could be k or more.
 *   Hence no equation of the table has exactly one hidden figure, no hidden figure can be recomputed or
 *   bounded away from 0 or below k, and no sum of them that can be derived is 1 to k − 1.
 * - No other hidden figure can be recomputed either.
 * Left out of both is the 0 of a column that nobody in the whole table is in: its total says so.
 *
 * A row whose total is hidden is hidden whole. Fewest figures are lost as far as a greedy search finds;
 * column totals are given up last, the grand total only if it is itself under k.
 *
 * Not guaranteed: protection against someone who knows some of the people behind a figure and what they
 * said, or that all of a row's people chose the same (a published cell equal to its base says so). One level
 * of areas and their total is handled; figures of a second level of the same people must not be published.
 *
 * Takes non-negative whole counts; returns one boolean per figure, numbered as in figures.ts.
 * The method is complementary cell suppression, see Hundepool et al. 2012, "Statistical Disclosure Control",
 * ch. 4, and Castro 2007, "A shortest-paths heuristic for statistical data protection in positive tables".
 */
export function suppress(
	counts: readonly (readonly number[])[],
	options: SuppressOptions = {}
): boolean[] {
	const [hidden] = suppressTogether([{ counts }], options);
	if (!hidden) throw new Error('a table without history can always be protected');
	return hidden;
}

/**
 * As `suppress`, for tables whose rows count the same people, such as the options of a multiple choice
 * or questions put to everyone: a row total that is hidden in one table is hidden in every other where it is
 * the same number, and stays hidden where it would tell earlier releases (`history`) apart.
 * Returns one pattern per table; null for a table that cannot be released now, see releases.ts.
 */
export function suppressTogether(
	tables: readonly Tabulation[],
	options: SuppressOptions = {}
): (boolean[] | null)[] {
	const patterns = new Map<Tabulation, boolean[]>();
	let left = [...tables];
	for (let isDone = false; !isDone;) {
		const states = left.map((table) => stateOf(table, options.k ?? DEFAULT_THRESHOLD));
		const impossible = settle(states, options);
		left = left.filter((table) => table !== impossible);
		isDone = impossible === null;
		if (isDone) for (const state of states) patterns.set(state.table, state.pattern);
	}
	return tables.map((table) => patterns.get(table) ?? null);
}

type State = {
	table: Tabulation;
	layout: Layout;
	bases: number[];
	hiddenRows: Set<number>;
	pattern: boolean[];
	isSettled: boolean;
};

function stateOf(table: Tabulation, k: number): State {
	const layout = layoutOf(table.counts.length, table.counts[0]?.length ?? 0, table.groupOf);
	const figures = figuresOf(layout, table.counts);
	const bases = table.counts.map((_, row) => figures[rowTotalOf(layout, row)] ?? 0);
	const hiddenRows = new Set(table.hiddenRows);
	bases.forEach((base, row) => {
		if ((base > 0 && base < k) || isTellingNewcomers(table, rowTotalOf(layout, row), base, k))
			hiddenRows.add(row);
	});
	return { table, layout, bases, hiddenRows, pattern: [], isSettled: false };
}

function isTellingNewcomers(table: Tabulation, total: number, base: number, k: number): boolean {
	let before = 0;
	return (table.history ?? []).some((layer) => {
		before += layer.added[total] ?? 0;
		return !layer.hidden[total] && base - before > 0 && base - before < k;
	});
}

/** Finds a pattern for each of the tables; returns one that has none even with every row hidden, or null. */
function settle(states: State[], options: SuppressOptions): Tabulation | null {
	for (let next: State | undefined = states[0]; next; next = states.find((s) => !s.isSettled)) {
		shareHiddenRows(states);
		const pattern = findPattern(next.layout, next.table.counts, {
			k: options.k ?? DEFAULT_THRESHOLD,
			history: next.table.history ?? [],
			hiddenRows: next.hiddenRows,
			hiddenFigures: next.table.hiddenFigures,
			spareRow: options.spareRow
		});
		if (pattern) {
			next.pattern = pattern;
			next.isSettled = true;
		} else if (!hideOneMoreRow(next, options.spareRow ?? null)) {
			return next.table;
		}
	}
	return null;
}

function shareHiddenRows(states: State[]): void {
	for (let isStable = false; !isStable;) {
		isStable = true;
		for (const [one, other] of pairsOf(states)) {
			for (const row of one.hiddenRows) {
				if (other.hiddenRows.has(row) || other.bases[row] !== one.bases[row]) continue;
				other.hiddenRows.add(row);
				other.isSettled = false;
				isStable = false;
			}
		}
	}
}

function pairsOf(states: State[]): [State, State][] {
	return states.flatMap((one) =>
		states.flatMap((other): [State, State][] => (one === other ? [] : [[one, other]]))
	);
}

function hideOneMoreRow(state: State, spareRow: number | null): boolean {
	const shown = state.bases.flatMap((base, row) =>
		state.hiddenRows.has(row) ? [] : [{ row, base }]
	);
	// a row that nobody is in hides nobody else; the spare row is missed least
	const worth = ({ row, base }: { row: number; base: number }) =>
		base === 0 ? 2 : row === spareRow ? 0 : 1;
	shown.sort((a, b) => worth(a) - worth(b) || a.base - b.base || a.row - b.row);
	const [next] = shown;
	if (next) state.hiddenRows.add(next.row);
	return next !== undefined;
}
