import { figuresOf, layoutOf, cellOf, columnTotalOf, rowTotalOf, grandTotalOf } from './figures.ts';
import type {
	CountedQuestion,
	CountedRow,
	PublishedLine,
	PublishedTable
} from './published-table.ts';
import type { Layer } from './worlds.ts';

/**
 * One additive two-way table of a question. Single choice and scale are one sheet; a multiple choice does
 * not add up over its options, so every option is a sheet of its own: chosen and not chosen.
 */
export type Sheet = number[][];

/** An earlier release of a question: its counts, which never leave the server, and what was published. */
export type PastRelease = { counted: CountedQuestion; table: PublishedTable };

/** Cuts a question into sheets; the last sheet of a multiple choice with a need counts that need. */
export function sheetsOf(counted: CountedQuestion): Sheet[] {
	if (counted.kind === 'free-text') return [counted.rows.map(({ n }) => [n])];
	if (counted.kind !== 'multiple-choice') return [counted.rows.map(({ cells }) => cells)];
	const options = counted.columns.map((_, column) =>
		counted.rows.map(({ n, cells }) => inOrOut(n, cells[column] ?? 0))
	);
	if (!counted.needColumns) return options;
	return [...options, counted.rows.map(({ n, need }) => inOrOut(n, need))];
}

/** Puts a question's sheets together again as they may be published, given which figures are hidden. */
export function tableOf(counted: CountedQuestion, hidden: boolean[][], k: number): PublishedTable {
	const layout = layoutOf(counted.rows.length, sheetsOf(counted)[0]?.[0]?.length ?? 0);
	const isHidden = (sheet: number, figure: number) => hidden[sheet]?.[figure] ?? true;
	const line = (
		counts: CountedRow,
		base: number,
		figureOf: (column: number) => number
	): PublishedLine => {
		const isMultiple = counted.kind === 'multiple-choice';
		const cells = counts.cells.map((count, column) => {
			const isOut = isMultiple ? isHidden(column, figureOf(0)) : isHidden(0, figureOf(column));
			return isOut ? null : count;
		});
		const needed = (counted.needColumns ?? []).map((code) => counted.columns.indexOf(code));
		const isNeedHidden = isMultiple
			? isHidden(counted.columns.length, figureOf(0))
			: needed.some((column) => cells[column] === null);
		const need = counted.needColumns && !isNeedHidden ? counts.need : null;
		return { n: isHidden(0, base) ? null : counts.n, cells, need };
	};
	return {
		question: counted.question,
		kind: counted.kind,
		columns: counted.columns,
		base: counted.condition ? 'condition' : 'everyone',
		k,
		total: line(totalOf(counted), grandTotalOf(layout), (column) => columnTotalOf(layout, column)),
		rows: counted.rows.map((row, index) => ({
			area: row.area,
			...line(row, rowTotalOf(layout, index), (column) => cellOf(layout, index, column))
		}))
	};
}

/** A table that shows nothing, for a question that cannot be published yet. */
export function emptyTableOf(counted: CountedQuestion, k: number): PublishedTable {
	return tableOf(counted, [], k);
}

/** What the sheet at `index` of a question showed at each earlier release, oldest first. */
export function historyOf(
	past: readonly PastRelease[],
	like: CountedQuestion,
	index: number
): Layer[] {
	let before: number[] | null = null;
	return past.map(({ counted, table }) => {
		const counts = sheetsOf(alignedTo(like, counted))[index] ?? [];
		const layout = layoutOf(counts.length, counts[0]?.length ?? 0);
		const figures = figuresOf(layout, counts);
		const added = figures.map((count, figure) => count - (before?.[figure] ?? 0));
		before = figures;
		return { added, hidden: hiddenFiguresOf(like, table, index) };
	});
}

/** Rows and columns of earlier counts in the order of later ones; what did not exist counted nobody. */
export function alignedTo(like: CountedQuestion, counted: CountedQuestion): CountedQuestion {
	const rows = like.rows.map(({ area }): CountedRow => {
		const row = counted.rows.find((candidate) => candidate.area === area);
		const cells = like.columns.map((code) => row?.cells[counted.columns.indexOf(code)] ?? 0);
		return { area, n: row?.n ?? 0, cells, need: row?.need ?? 0 };
	});
	return { ...like, rows };
}

function hiddenFiguresOf(like: CountedQuestion, table: PublishedTable, index: number): boolean[] {
	const isMultiple = like.kind === 'multiple-choice';
	const cellsOf = (line: PublishedLine | undefined): boolean[] => {
		if (!line) return isMultiple ? [false, false] : like.columns.map(() => false);
		if (like.kind === 'free-text') return [line.n === null];
		if (!isMultiple)
			return like.columns.map((code) => line.cells[table.columns.indexOf(code)] === null);
		const code = like.columns[index];
		const figure = code === undefined ? line.need : line.cells[table.columns.indexOf(code)];
		return [figure === null, figure === null];
	};
	const lines = like.rows.map(({ area }) => table.rows.find((row) => row.area === area));
	return [
		...lines.flatMap((line) => cellsOf(line)),
		...lines.map((line) => line?.n === null),
		...cellsOf(table.total),
		table.total.n === null
	];
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
