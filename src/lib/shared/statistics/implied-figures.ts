import { isMarked } from './published-table.ts';
import { cellOf, columnTotalOf, layoutOf } from './figures.ts';
import type { CountedQuestion } from './published-table.ts';

/** Figures of one sheet of a multiple choice that must be hidden as well. */
export type Addition = { sheet: number; figures: number[] };

type Line = { n: number; cells: number[]; figures: number[] };

/**
 * The options of a multiple choice do not add up, yet they say something about each other:
 * - Everyone who answers ticks something. Where one option alone is hidden and the others together were
 *   ticked less often than people answered, the rest must have ticked it: a second option is hidden.
 * - Who ticked any of several options bounds each of them: hidden with one of them, it is hidden too.
 * Takes a question and the pattern of each of its sheets; returns what to hide beyond them.
 */
export function impliedFigures(counted: CountedQuestion, hidden: boolean[][]): Addition[] {
	if (!isMarked(counted)) return [];
	const isHidden = (sheet: number, line: Line) => hidden[sheet]?.[line.figures[0] ?? 0] ?? true;
	return linesOf(counted).flatMap((line) => [
		...secondOption(counted, line, (column) => isHidden(column, line)),
		...needWithOptions(counted, line, (sheet) => isHidden(sheet, line))
	]);
}

function secondOption(
	{ columns }: CountedQuestion,
	{ n, cells, figures }: Line,
	isHidden: (column: number) => boolean
): Addition[] {
	const shown = [...columns.keys()].filter((column) => !isHidden(column));
	if (shown.length !== columns.length - 1) return [];
	if (sum(shown.map((column) => cells[column] ?? 0)) >= n) return [];
	const [smallest] = shown.sort((a, b) => (cells[a] ?? 0) - (cells[b] ?? 0) || a - b);
	return smallest === undefined ? [] : [{ sheet: smallest, figures }];
}

function needWithOptions(
	{ columns, needColumns }: CountedQuestion,
	{ figures }: Line,
	isHidden: (sheet: number) => boolean
): Addition[] {
	const need = columns.length;
	if (!needColumns || isHidden(need)) return [];
	const isImplied = needColumns.some((code) => isHidden(columns.indexOf(code)));
	return isImplied ? [{ sheet: need, figures }] : [];
}

function linesOf({ columns, rows }: CountedQuestion): Line[] {
	const layout = layoutOf(rows.length, 2);
	const total = {
		n: sum(rows.map(({ n }) => n)),
		cells: columns.map((_, column) => sum(rows.map(({ cells }) => cells[column] ?? 0)))
	};
	return [
		...rows.map(({ n, cells }, row) => ({
			n,
			cells,
			figures: [cellOf(layout, row, 0), cellOf(layout, row, 1)]
		})),
		{ ...total, figures: [columnTotalOf(layout, 0), columnTotalOf(layout, 1)] }
	];
}

function sum(counts: number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}
