import { isMarked, isWords } from './published-table.ts';
import {
	cellOf,
	columnTotalOf,
	grandTotalOf,
	groupCellOf,
	groupTotalOf,
	layoutOf,
	rowTotalOf,
	type Layout
} from './figures.ts';
import type {
	CountedQuestion,
	CountedRow,
	PublishedLine,
	PublishedTable
} from './published-table.ts';

/**
 * One additive two-way table of a question. Single choice and scale are one sheet; a multiple choice does
 * not add up over its options, so every option is a sheet of its own: chosen and not chosen.
 */
export type Sheet = number[][];

/**
 * For every column of a question's one sheet the number of its group: 0 for a need, 1 for the rest. Several
 * columns that make up a need are published as a sum too, so that it is seen where its parts are hidden.
 * Empty where there is no such sum: no need, a need of a single column, or a multiple choice.
 */
export function groupOfColumns(counted: CountedQuestion): number[] {
	const { columns, needColumns } = counted;
	const needed = columns.filter((code) => needColumns?.includes(code));
	const isSum = needed.length > 1 && needed.length < columns.length;
	if (isMarked(counted) || !isSum) return [];
	return columns.map((code) => (needed.includes(code) ? 0 : 1));
}

/** Cuts a question into sheets; the last sheet of a multiple choice with a need counts that need. */
export function sheetsOf(counted: CountedQuestion): Sheet[] {
	if (isWords(counted)) return [counted.rows.map(({ n }) => [n])];
	if (!isMarked(counted)) return [counted.rows.map(({ cells }) => cells)];
	const options = counted.columns.map((_, column) =>
		counted.rows.map(({ n, cells }) => inOrOut(n, cells[column] ?? 0))
	);
	if (!counted.needColumns) return options;
	return [...options, counted.rows.map(({ n, need }) => inOrOut(n, need))];
}

/** Puts a question's sheets together again as they may be published, given which figures are hidden. */
export function tableOf(counted: CountedQuestion, hidden: boolean[][], k: number): PublishedTable {
	const isMultiple = isMarked(counted);
	const layout = layoutFor(counted);
	const isHidden = (sheet: number, figure: number) => hidden[sheet]?.[figure] ?? true;
	const isCellHidden = (places: Places, column: number) =>
		isMultiple ? isHidden(column, places.cell(0)) : isHidden(0, places.cell(column));
	const isNeedHidden = (places: Places) => {
		if (isMultiple) return isHidden(counted.columns.length, places.cell(0));
		if (layout.groups > 0) return isHidden(0, places.group(0));
		const needed = (counted.needColumns ?? []).map((code) => counted.columns.indexOf(code));
		return needed.some((column) => isCellHidden(places, column));
	};
	const line = (counts: CountedRow, places: Places): PublishedLine => ({
		n: isHidden(0, places.base) ? null : counts.n,
		cells: counts.cells.map((count, column) => (isCellHidden(places, column) ? null : count)),
		need: counted.needColumns && !isNeedHidden(places) ? counts.need : null
	});
	return {
		question: counted.question,
		kind: counted.kind,
		columns: counted.columns,
		base: counted.condition ? 'condition' : 'everyone',
		k,
		total: line(totalOf(counted), {
			base: grandTotalOf(layout),
			cell: (column) => columnTotalOf(layout, column),
			group: (group) => groupTotalOf(layout, group)
		}),
		rows: counted.rows.map((row, index) => {
			const places = {
				base: rowTotalOf(layout, index),
				cell: (column: number) => cellOf(layout, index, column),
				group: (group: number) => groupCellOf(layout, index, group)
			};
			return { area: row.area, ...line(row, places) };
		})
	};
}

/** The numbers of the figures in one line of a sheet. */
type Places = {
	base: number;
	cell: (column: number) => number;
	group: (group: number) => number;
};

/** The layout that all sheets of a question have in common. */
export function layoutFor(counted: CountedQuestion): Layout {
	const columns = sheetsOf(counted)[0]?.[0]?.length ?? 0;
	return layoutOf(counted.rows.length, columns, groupOfColumns(counted));
}

/** A table that shows nothing, for a question that cannot be published yet. */
export function emptyTableOf(counted: CountedQuestion, k: number): PublishedTable {
	return tableOf(counted, [], k);
}

function totalOf(counted: CountedQuestion): CountedRow {
	const sum = (of: (row: CountedRow) => number) =>
		counted.rows.reduce((total, row) => total + of(row), 0);
	return {
		area: null,
		n: sum(({ n }) => n),
		cells: counted.columns.map((_, column) => sum(({ cells }) => cells[column] ?? 0)),
		need: sum(({ need }) => need)
	};
}

function inOrOut(n: number, chosen: number): number[] {
	return [chosen, n - chosen];
}
