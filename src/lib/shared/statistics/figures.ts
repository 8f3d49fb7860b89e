/**
 * The figures of a two-way table with its margins, numbered once and for all, and the way they hang together.
 *
 * Such a table is a circulation: people flow from a source through the row totals into the rows, through
 * the cells into the columns, through the column totals into a sink, and through the grand total back to
 * the source. Every figure is one arc, every equation "these add up to that" is one node. A set of figures
 * can change without any equation noticing exactly if the change is itself a circulation (Kelly, Golden and
 * Assad 1992, "Cell suppression: disclosure protection for sensitive tabular data", Networks 22).
 *
 * Columns may be put into groups whose sums are figures too (how many of an area chose 1 or 2 out of 5).
 * People then flow from a row through its groups into the columns, and from these through the groups' totals.
 */
export type Layout = {
	rows: number;
	columns: number;
	/** for every column the number of its group; empty for a table without groups */
	groupOf: readonly number[];
	groups: number;
	/** how many figures the table has, margins included */
	size: number;
	from: readonly number[];
	to: readonly number[];
	/** for every node the figures that begin or end there */
	at: readonly (readonly number[])[];
};

/**
 * Takes the number of rows and columns and, if columns are grouped, the group of each column (0, 1, …).
 * Returns the numbering of the table's figures: cells, row totals, column totals, groups of rows, totals of
 * groups, grand total.
 */
export function layoutOf(rows: number, columns: number, groupOf: readonly number[] = []): Layout {
	const groups = groupOf.length === 0 ? 0 : Math.max(...groupOf) + 1;
	const sink = rows + columns + 1;
	const inRow = (row: number, group = 0) => sink + 1 + row * groups + group;
	const inTotal = (group = 0) => sink + 1 + rows * groups + group;
	const rowNode = (row: number) => 1 + row;
	const columnNode = (column: number) => 1 + rows + column;
	const arcs = [
		...pairs(rows, columns).map(([row, column]) => [
			groups ? inRow(row, groupOf[column]) : rowNode(row),
			columnNode(column)
		]),
		...upTo(rows).map((row) => [0, rowNode(row)]),
		...upTo(columns).map((column) => [
			columnNode(column),
			groups ? inTotal(groupOf[column]) : sink
		]),
		...pairs(rows, groups).map(([row, group]) => [rowNode(row), inRow(row, group)]),
		...upTo(groups).map((group) => [inTotal(group), sink]),
		[sink, 0]
	];
	const from = arcs.map(([node]) => node ?? 0);
	const to = arcs.map(([, node]) => node ?? 0);
	const at = upTo(inTotal(groups)).map((): number[] => []);
	from.forEach((node, figure) => at[node]?.push(figure));
	to.forEach((node, figure) => at[node]?.push(figure));
	return { rows, columns, groupOf, groups, size: arcs.length, from, to, at };
}

function upTo(length: number): number[] {
	return Array.from({ length }, (_, index) => index);
}

function pairs(rows: number, columns: number): [number, number][] {
	return upTo(rows).flatMap((row) =>
		upTo(columns).map((column): [number, number] => [row, column])
	);
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

/** The number of a row's sum over a group of columns. */
export function groupCellOf(layout: Layout, row: number, group: number): number {
	const { rows, columns, groups } = layout;
	return rows * columns + rows + columns + row * groups + group;
}

/** The number of a group's total. */
export function groupTotalOf(layout: Layout, group: number): number {
	return groupCellOf(layout, layout.rows, group);
}

/** The number of the grand total. */
export function grandTotalOf(layout: Layout): number {
	return layout.size - 1;
}

/** Every figure of one row: its cells, the sums of its groups and its total. */
export function figuresOfRow(layout: Layout, row: number): number[] {
	const cells = upTo(layout.columns).map((column) => cellOf(layout, row, column));
	const groups = upTo(layout.groups).map((group) => groupCellOf(layout, row, group));
	return [...cells, ...groups, rowTotalOf(layout, row)];
}

/** Takes the counts of the cells, rows × columns, and returns all figures with every sum added up. */
export function figuresOf(layout: Layout, counts: readonly (readonly number[])[]): number[] {
	const figures = new Array<number>(layout.size).fill(0);
	for (const [row, column] of pairs(layout.rows, layout.columns)) {
		const count = counts[row]?.[column] ?? 0;
		const group = layout.groupOf[column];
		add(figures, cellOf(layout, row, column), count);
		add(figures, rowTotalOf(layout, row), count);
		add(figures, columnTotalOf(layout, column), count);
		add(figures, grandTotalOf(layout), count);
		if (group === undefined) continue;
		add(figures, groupCellOf(layout, row, group), count);
		add(figures, groupTotalOf(layout, group), count);
	}
	return figures;
}

function add(figures: number[], figure: number, count: number): void {
	figures[figure] = (figures[figure] ?? 0) + count;
}
