import type { Table, TableRow } from '#lib/shared/imports/table.ts';
import { refuse } from '#lib/shared/imports/refusal.ts';
import type { KnownArea } from '#lib/shared/areas/match-area.ts';
import { matchRows } from './match-rows.ts';
import type { MatchedRow, MatchedRows, RowChoices } from './match-rows.ts';
import { planColumns } from './plan-columns.ts';
import type { ColumnChoices, PlannedIndicator } from './plan-columns.ts';
import { readColumn, type PlacedValue, type ReadValue, type ValueChoices } from './read-column.ts';

export interface IndicatorReadOptions extends RowChoices, ColumnChoices, ValueChoices {}

export interface IndicatorFile {
	indicators: (PlannedIndicator & { isCountOfPeople: boolean })[];
	values: ReadValue[];
	areaColumn: string;
	/** How many rows were recognised in which way. */
	ways: Partial<Record<MatchedRow['way'], number>>;
	leftOut: number[];
	blank: number[];
	missing: number;
	/** What stands in cells without a figure, but for nothing at all → in how many. */
	marks: Record<string, number>;
	unusedColumns: string[];
}

/**
 * Reads the values of indicators from a table, one row per area (and year).
 *
 * @param areas the areas that rows may name
 * @throws {ImportRefusal} for the first thing that is not certain; nothing is guessed silently
 */
export function readValues(
	table: Table,
	areas: KnownArea[],
	options: IndicatorReadOptions
): IndicatorFile {
	const rows = matchRows(table, areas, options);
	const plan = planColumns(table.columns, rows.areaColumn, options);
	const years = rows.matched.map(({ row }) => readYear(table, row, plan.yearColumn));
	const placed = plan.values.flatMap((planned) =>
		readColumn(table, rows.matched, years, planned, options)
	);
	refuseTwice(table, placed, areas);
	const values = placed.map(({ code, areaId, year, value }) => ({ code, areaId, year, value }));
	return {
		indicators: plan.indicators.map((indicator) => ({
			...indicator,
			isCountOfPeople: looksLikeCount(indicator, values)
		})),
		values,
		areaColumn: rows.areaColumn,
		ways: countWays(rows),
		leftOut: rows.leftOut,
		blank: rows.blank,
		missing: values.filter(({ value }) => value === null).length,
		marks: countMarks(placed),
		unusedColumns: plan.unused
	};
}

function readYear(table: Table, row: TableRow, column: number | null): number | null {
	if (column === null) return null;
	const text = String(row.cells[column] ?? '').trim();
	const year =
		/^(\d{4})(-\d\d(-\d\d)?)?$/.exec(text)?.[1] ?? /^\d\d?\.\d\d?\.(\d{4})$/.exec(text)?.[1];
	if (!year) {
		return refuse(
			`${table.rowWord} ${row.number}, column "${table.columns[column] ?? ''}": "${text}" is not a year`
		);
	}
	return Number(year);
}

function refuseTwice(table: Table, values: PlacedValue[], areas: KnownArea[]): void {
	const seen = new Map<string, PlacedValue>();
	for (const value of values) {
		const { code, areaId, year, row, column } = value;
		const key = `${code} ${areaId} ${year}`;
		const other = seen.get(key);
		if (other) {
			const name = areas.find(({ id }) => id === areaId)?.name ?? areaId;
			const where =
				other.row === row
					? `in columns "${other.column}" and "${column}" of ${table.rowWord} ${row}`
					: `in ${table.rowWord} ${other.row} (${other.text}) and ${table.rowWord} ${row} (${value.text}); leave one out with --leave-out-row NUMBER`;
			refuse(`${name} has two values of ${code} for ${year}, ${where}`);
		}
		seen.set(key, value);
	}
}

/** Whole numbers without a unit are taken for people, so that small ones are not shown. */
function looksLikeCount({ code, unit }: PlannedIndicator, values: ReadValue[]): boolean {
	if (unit !== '') return /person|people|einwohner|inhabitant|bewohner|kinder|menschen/i.test(unit);
	return values.every(
		({ code: of, value }) =>
			of !== code || value === null || (Number.isInteger(value) && value >= 0)
	);
}

function countMarks(values: PlacedValue[]): IndicatorFile['marks'] {
	const marks: IndicatorFile['marks'] = {};
	for (const { value, text } of values) {
		const mark = text.trim();
		if (value === null && mark !== '') marks[mark] = (marks[mark] ?? 0) + 1;
	}
	return marks;
}

function countWays({ matched }: MatchedRows): IndicatorFile['ways'] {
	const ways: IndicatorFile['ways'] = {};
	for (const { way } of matched) ways[way] = (ways[way] ?? 0) + 1;
	return ways;
}
