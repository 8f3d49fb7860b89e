import { listNames, refuse } from '#lib/shared/imports/refusal.ts';
import { columnIndex, findValueColumns } from './find-value-columns.ts';
import type { FoundColumn, ValueColumnChoices } from './find-value-columns.ts';

export interface ColumnChoices extends ValueColumnChoices {
	yearField?: string | undefined;
	year?: number | undefined;
	unit?: string | undefined;
}

export interface PlannedColumn {
	column: number;
	code: string;
	/** null: the row's own year counts. */
	year: number | null;
}

export interface PlannedIndicator {
	code: string;
	name: string;
	unit: string;
}

export interface ColumnPlan {
	yearColumn: number | null;
	values: PlannedColumn[];
	indicators: PlannedIndicator[];
	unused: string[];
}

const YEAR_COLUMN = /^(jahr|year|berichtsjahr|stichtag|datum|date)$/i;

/**
 * Decides which columns hold which indicator of which year.
 *
 * @param columns the names of the table's columns
 * @param areaColumn the one that names the area
 * @throws {ImportRefusal} when no column, no year or no code can be made out
 */
export function planColumns(
	columns: string[],
	areaColumn: string,
	choices: ColumnChoices
): ColumnPlan {
	const yearColumn = findYearColumn(columns, choices);
	const excepted = (choices.exceptColumns ?? []).map((name) => columnIndex(columns, name));
	const except = new Set([areaColumn, ...excepted.map((index) => columns[index] ?? '')]);
	if (yearColumn !== null) except.add(columns[yearColumn] ?? '');
	const found = findValueColumns(columns, except, choices);
	const values = found.map(({ column, code, year }) => ({
		column,
		code,
		year: year ?? choices.year ?? null
	}));
	if (yearColumn === null && values.some(({ year }) => year === null)) {
		refuse('say of which year the values are, with --year or --year-field');
	}
	const used = new Set([...found.map(({ header }) => header), ...except]);
	return {
		yearColumn,
		values,
		indicators: describe(found, choices),
		unused: columns.filter((name) => !used.has(name))
	};
}

function findYearColumn(columns: string[], choices: ColumnChoices): number | null {
	if (choices.yearField !== undefined) return columnIndex(columns, choices.yearField);
	if (choices.year !== undefined) return null;
	const named = columns.filter((name) => YEAR_COLUMN.test(name));
	return named.length === 1 ? columns.indexOf(named[0] ?? '') : null;
}

function describe(found: FoundColumn[], choices: ColumnChoices): PlannedIndicator[] {
	const byCode = Map.groupBy(found, ({ code }) => code);
	if (byCode.size > 1 && choices.name !== undefined) {
		refuse(`--name is for one indicator, and these are ${byCode.size}`);
	}
	return [...byCode].map(([code, columns]) => {
		const names = new Set(columns.map(({ name }) => name));
		if (names.size > 1 && !choices.mapped?.length) {
			refuse(`${listNames([...names].map((name) => `"${name}"`))} would share the code ${code}`);
		}
		const [first] = columns;
		const unit = choices.unit ?? (isShare(first?.header ?? '') ? '%' : '');
		return { code, name: choices.name ?? first?.name ?? code, unit };
	});
}

function isShare(header: string): boolean {
	return /%|prozent|percentage/i.test(header);
}
