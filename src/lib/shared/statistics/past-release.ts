import { isMarked, isWords } from './published-table.ts';
import { figuresOf } from './figures.ts';
import type {
	CountedQuestion,
	CountedRow,
	PublishedLine,
	PublishedTable
} from './published-table.ts';
import { groupOfColumns, layoutFor, sheetsOf } from './sheets.ts';
import type { Layer } from './worlds.ts';

/** An earlier release of a question: its counts, which never leave the server, and what was published. */
export type PastRelease = { counted: CountedQuestion; table: PublishedTable };

/** What the sheet at `index` of a question showed at each earlier release, oldest first. */
export function historyOf(
	past: readonly PastRelease[],
	like: CountedQuestion,
	index: number
): Layer[] {
	let before: number[] | null = null;
	return past.map(({ counted, table }) => {
		const counts = sheetsOf(alignedTo(like, counted))[index] ?? [];
		const figures = figuresOf(layoutFor(like), counts);
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
	const isMultiple = isMarked(like);
	const cellsOf = (line: PublishedLine | undefined): boolean[] => {
		if (!line) return isMultiple ? [false, false] : like.columns.map(() => false);
		if (isWords(like)) return [line.n === null];
		if (!isMultiple)
			return like.columns.map((code) => line.cells[table.columns.indexOf(code)] === null);
		const code = like.columns[index];
		const figure = code === undefined ? line.need : line.cells[table.columns.indexOf(code)];
		return [figure === null, figure === null];
	};
	const lines = like.rows.map(({ area }) => table.rows.find((row) => row.area === area));
	const groups = [...new Set(groupOfColumns(like))];
	const groupsOf = (line: PublishedLine | undefined) => groups.map(() => line?.need === null);
	return [
		...lines.flatMap((line) => cellsOf(line)),
		...lines.map((line) => line?.n === null),
		...cellsOf(table.total),
		...lines.flatMap((line) => groupsOf(line)),
		...groupsOf(table.total),
		table.total.n === null
	];
}
