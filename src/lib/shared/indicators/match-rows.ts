import type { Cell, Table, TableRow } from '#lib/shared/imports/table.ts';
import { isBlank } from '#lib/shared/imports/table.ts';
import { listNames, refuse } from '#lib/shared/imports/refusal.ts';
import { columnIndex } from './find-value-columns.ts';
import { areaMatcher } from '#lib/shared/areas/match-area.ts';
import type { AreaMatch, KnownArea, MatchWay } from '#lib/shared/areas/match-area.ts';

export interface RowChoices {
	areaField?: string | undefined;
	/** Texts of the area column whose rows are left out. */
	leaveOut?: readonly string[] | undefined;
	leaveOutRows?: readonly number[] | undefined;
	/** What a text of the area column means: text → code of an area. */
	match?: ReadonlyMap<string, string> | undefined;
}

export interface MatchedRow {
	row: TableRow;
	area: KnownArea;
	way: MatchWay | 'told';
}

export interface MatchedRows {
	areaColumn: string;
	matched: MatchedRow[];
	/** Numbers of rows left out because the operator said so. */
	leftOut: number[];
	/** Numbers of rows in which nothing stands. */
	blank: number[];
}

/**
 * Finds the area of every row. Without `areaField` the column that names the most areas is taken.
 *
 * @throws {ImportRefusal} listing the rows that match no area, unless each is left out or told
 */
export function matchRows(table: Table, areas: KnownArea[], choices: RowChoices): MatchedRows {
	if (areas.length === 0) refuse('there are no areas yet; import them first');
	const find = areaMatcher(areas);
	const [rows, blank] = parted(table.rows, ({ cells }) => !cells.every(isBlank));
	const column = areaColumn({ ...table, rows }, find, choices.areaField);
	const areaColumnName = table.columns[column] ?? '';
	checkChoices(table, column, choices);
	const [leftOut, wanted] = parted(rows, (row) =>
		isLeftOut(row, textOf(row.cells[column]), choices)
	);
	const told = toldAreas(areas, choices.match);
	const matched: MatchedRow[] = [];
	const unmatched: Unmatched[] = [];
	for (const row of wanted) {
		const text = textOf(row.cells[column]);
		const meant = told.get(text);
		const match = find(text);
		if (meant) matched.push({ row, area: meant, way: 'told' });
		else if (match.area) matched.push({ row, area: match.area, way: match.way });
		else {
			const named = `${table.rowWord} ${row.number} "${text}"`;
			unmatched.push({ row: named, candidates: match.candidates });
		}
	}
	if (unmatched.length > 0) refuseUnmatched(unmatched, areaColumnName);
	return {
		areaColumn: areaColumnName,
		matched,
		leftOut: leftOut.map(({ number }) => number),
		blank: blank.map(({ number }) => number)
	};
}

function parted(rows: TableRow[], isFirst: (row: TableRow) => boolean): [TableRow[], TableRow[]] {
	const { first = [], rest = [] } = Object.groupBy(rows, (row) =>
		isFirst(row) ? 'first' : 'rest'
	);
	return [first, rest];
}

function areaColumn(table: Table, find: (text: string) => AreaMatch, said?: string): number {
	if (said !== undefined) return columnIndex(table.columns, said);
	const hits = table.columns.map(
		(_, index) => table.rows.filter(({ cells }) => find(textOf(cells[index])).area).length
	);
	const most = Math.max(...hits);
	if (most === 0) {
		refuse(
			`no column names areas that are known here; the columns are ${listNames(table.columns)}`
		);
	}
	const best = table.columns.filter((_, index) => hits[index] === most);
	if (best.length > 1)
		refuse(`several columns name areas; choose with --area-field: ${best.join(', ')}`);
	return hits.indexOf(most);
}

function checkChoices(table: Table, column: number, choices: RowChoices): void {
	const texts = new Set(table.rows.map(({ cells }) => textOf(cells[column])));
	const numbers = new Set(table.rows.map(({ number }) => number));
	const stray =
		choices.leaveOut?.find((text) => !texts.has(textOf(text))) ??
		[...(choices.match?.keys() ?? [])].find((text) => !texts.has(textOf(text)));
	if (stray !== undefined) refuse(`no ${table.rowWord} names the area "${stray}"`);
	const strayNumber = choices.leaveOutRows?.find((number) => !numbers.has(number));
	if (strayNumber !== undefined) refuse(`there is no ${table.rowWord} ${strayNumber} to leave out`);
}

function isLeftOut({ number }: TableRow, text: string, choices: RowChoices): boolean {
	const texts = choices.leaveOut?.map(textOf) ?? [];
	return texts.includes(text) || (choices.leaveOutRows?.includes(number) ?? false);
}

function toldAreas(areas: KnownArea[], match: RowChoices['match']): Map<string, KnownArea> {
	return new Map(
		[...(match ?? [])].map(([text, code]) => {
			const area = areas.find((known) => known.code === code || known.officialCode === code);
			return [textOf(text), area ?? refuse(`there is no area with the code ${code}`)];
		})
	);
}

interface Unmatched {
	row: string;
	candidates: KnownArea[];
}

function refuseUnmatched(unmatched: Unmatched[], column: string): never {
	const rows = unmatched.length === 1 ? 'one row matches' : `${unmatched.length} rows match`;
	const named = unmatched.map(({ row, candidates }) => {
		const codes = candidates.slice(0, 3).map(({ code }) => code);
		return codes.length > 0 ? `${row} (could be ${codes.join(' or ')})` : row;
	});
	const several = unmatched.some(({ candidates }) => candidates.length > 0);
	return refuse(
		`${rows} no ${several ? 'single ' : ''}area by column "${column}": ${listNames(named)}; leave out with --leave-out NAME or --leave-out-row NUMBER, or say which area is meant with --match "NAME=CODE"${several ? ' or which level with --level' : ''}`
	);
}

function textOf(cell: Cell | undefined): string {
	return String(cell ?? '')
		.normalize('NFC')
		.replace(/\s+/g, ' ')
		.trim();
}
