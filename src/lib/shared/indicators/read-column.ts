import type { Table } from '#lib/shared/imports/table.ts';
import type { MatchedRow } from './match-rows.ts';
import type { PlannedColumn } from './plan-columns.ts';
import { readNumber, type Decimal } from './read-number.ts';
import { settleDecimal } from './settle-decimal.ts';
import { settleNoValues, type NoValueChoices } from './settle-no-values.ts';

export interface ValueChoices extends NoValueChoices {
	decimal?: Decimal | undefined;
}

export interface ReadValue {
	code: string;
	areaId: string;
	year: number;
	/** null: the file says that there is no figure. */
	value: number | null;
}

/** A value and where it stands. */
export interface PlacedValue extends ReadValue {
	/** The cell as it is written. */
	text: string;
	column: string;
	/** The number of its row. */
	row: number;
}

/**
 * Reads the values in one column of a table, one of each row.
 *
 * @param years the year that each row itself names, if any
 * @throws {ImportRefusal} for a cell that is no number, and for what is not certain
 */
export function readColumn(
	table: Table,
	rows: MatchedRow[],
	years: (number | null)[],
	planned: PlannedColumn,
	{ decimal: said, ...choices }: ValueChoices
): PlacedValue[] {
	const column = table.columns[planned.column] ?? '';
	const cells = rows.map(({ row }) => {
		const cell = row.cells[planned.column] ?? '';
		return { place: `${table.rowWord} ${row.number}`, text: String(cell), cell };
	});
	const isNone = settleNoValues(column, cells, choices);
	const written = cells.filter(({ text, cell }) => typeof cell !== 'number' && !isNone(text));
	const decimal = settleDecimal(column, written, said);
	return rows.map(({ row, area }, index) => {
		const { text = '', cell } = cells[index] ?? {};
		const number = typeof cell === 'number' ? cell : readNumber(text, decimal);
		return {
			code: planned.code,
			areaId: area.id,
			year: planned.year ?? years[index] ?? 0,
			value: isNone(text) ? null : number,
			text,
			column,
			row: row.number
		};
	});
}
