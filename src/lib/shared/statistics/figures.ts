/**
 * The figures of a two-way table with its margins, numbered once and for all, and the way they hang together.
 *
 * Such a table is a circulation: people flow from a source through the row totals into the rows, through
 * the cells into the columns, through the column totals into a sink, and through the grand total back to
 * the source. Every figure is one arc, every equation "these add up to that" is one node. A set of figures
 * can change without any equation noticing exactly if the change is itself a circulation (Kelly, Golden and
 * Assad 1992, "Cell suppression: disclosure protection for sensitive tabular data", Networks 22).
 */
export type Layout = {
	rows: number;
	columns: number;
	/** how many figures the table has, margins included */
	size: number;
	from: readonly number[];
	to: readonly number[];
	/** for every node the figures that begin or end there */
	at: readonly (readonly number[])[];
};

/** Takes the number of rows and columns (0 allowed), returns the numbering of the table's figures. */
export function layoutOf(rows: number, columns: number): Layout {
	const sink = rows + columns + 1;
	const from: number[] = [];
	const to: number[] = [];
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			from.push(1 + row);
			to.push(1 + rows + column);
		}
	}
	for (let row = 0; row < rows; row++) {
		from.push(0);
		to.push(1 + row);
	}
	for (let column = 0; column < columns; column++) {
		from.push(1 + rows + column);
		to.push(sink);
	}
	from.push(sink);
	to.push(0);
	const at = Array.from({ length: sink + 1 }, (): number[] => []);
	from.forEach((node, figure) => at[node]?.push(figure));
	to.forEach((node, figure) => at[node]?.push(figure));
	return { rows, columns, size: from.length, from, to, at };
}

/** The number of the figure in a row and column. */
export function cellOf(layout: Layout, row: number, column: number): number {
	return row * layout.columns + column;
}

/** The number of a row's total: the base of that area. */
export function rowTotalOf(layout: Layout, row: number): number {
	return layout.rows * layout.columns + row;
}

/** The number of a column's total. */
export function columnTotalOf(layout: Layout, column: number): number {
	return layout.rows * layout.columns + layout.rows + column;
}

/** The number of the grand total. */
export function grandTotalOf(layout: Layout): number {
	return layout.size - 1;
}

/** Every figure of one row: its cells and its total. */
export function figuresOfRow(layout: Layout, row: number): number[] {
	const cells = Array.from({ length: layout.columns }, (_, column) => cellOf(layout, row, column));
	return [...cells, rowTotalOf(layout, row)];
}

/** Takes the counts of the cells, rows × columns, and returns all figures with the margins added up. */
export function figuresOf(layout: Layout, counts: readonly (readonly number[])[]): number[] {
	const figures = new Array<number>(layout.size).fill(0);
	for (let row = 0; row < layout.rows; row++) {
		for (let column = 0; column < layout.columns; column++) {
			const count = counts[row]?.[column] ?? 0;
			figures[cellOf(layout, row, column)] = count;
			add(figures, rowTotalOf(layout, row), count);
			add(figures, columnTotalOf(layout, column), count);
			add(figures, grandTotalOf(layout), count);
		}
	}
	return figures;
}

function add(figures: number[], figure: number, count: number): void {
	figures[figure] = (figures[figure] ?? 0) + count;
}
