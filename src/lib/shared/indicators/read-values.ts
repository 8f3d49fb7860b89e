import type { Table, TableRow } from '#lib/shared/imports/read-table.ts';
import { refuse } from '#lib/shared/imports/refusal.ts';
import type { KnownArea } from './match-area.ts';
import { matchRows } from './match-rows.ts';
import type { MatchedRow, MatchedRows, RowChoices } from './match-rows.ts';
import { planColumns } from './plan-columns.ts';
import type { ColumnChoices, PlannedColumn, PlannedIndicator } from './plan-columns.ts';
import { isMissing, readNumber } from './read-number.ts';
import type { Decimal } from './read-number.ts';
import { settleDecimal } from './settle-decimal.ts';

export interface IndicatorReadOptions extends RowChoices, ColumnChoices {
	decimal?: Decimal | undefined;
}

export interface ReadValue {
	code: string;
	areaId: string;
	year: number;
	/** null: the file says that there is no figure. */
	value: number | null;
}

export interface IndicatorFile {
	indicators: (PlannedIndicator & { isCountOfPeople: boolean })[];
	values: ReadValue[];
	areaColumn: string;
	/** How many rows were recognised in which way. */
	ways: Partial<Record<MatchedRow['way'], number>>;
	leftOut: number[];
	blank: number[];
	missing: number;
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
	const values = plan.values.flatMap((planned) =>
		readColumn(table, rows.matched, years, planned, options.decimal)
	);
	refuseTwice(values, areas);
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

function readColumn(
	table: Table,
	rows: MatchedRow[],
	years: (number | null)[],
	planned: PlannedColumn,
	said?: Decimal
): ReadValue[] {
	const cells = rows.map(({ row }) => ({
		place: `${table.rowWord} ${row.number}`,
		text: String(row.cells[planned.column] ?? ''),
		number: row.cells[planned.column]
	}));
	const written = cells.filter(
		({ text, number }) => typeof number !== 'number' && !isMissing(text)
	);
	const decimal = settleDecimal(table.columns[planned.column] ?? '', written, said);
	return rows.map(({ area }, index) => {
		const { text = '', number } = cells[index] ?? {};
		const year = planned.year ?? years[index] ?? 0;
		const value = isMissing(text) ? null : readNumber(text, decimal);
		return {
			code: planned.code,
			areaId: area.id,
			year,
			value: typeof number === 'number' ? number : value
		};
	});
}

function refuseTwice(values: ReadValue[], areas: KnownArea[]): void {
	const seen = new Set<string>();
	for (const { code, areaId, year } of values) {
		const key = `${code} ${areaId} ${year}`;
		if (seen.has(key)) {
			const name = areas.find(({ id }) => id === areaId)?.name ?? areaId;
			refuse(`${name} has two values of ${code} for ${year}`);
		}
		seen.add(key);
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

function countWays({ matched }: MatchedRows): IndicatorFile['ways'] {
	const ways: IndicatorFile['ways'] = {};
	for (const { way } of matched) ways[way] = (ways[way] ?? 0) + 1;
	return ways;
}
