export type Cell = string | number | null;

export interface TableRow {
	/** The line of a CSV file, the place in a JSON list; both counted from 1. */
	number: number;
	/** In the order of the table's columns. */
	cells: Cell[];
}

export interface Table {
	format: 'csv' | 'json';
	/** What a row's number counts, for sentences: `line 5`, `row 5`. */
	rowWord: 'line' | 'row';
	/** Never empty, never twice the same. */
	columns: string[];
	rows: TableRow[];
}

export type Delimiter = ';' | ',' | '\t' | '|';

/** Whether a cell holds nothing at all. */
export function isBlank(cell: Cell | undefined): boolean {
	return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
