import { CsvError, parse } from 'csv-parse/sync';
import { cleanLine } from '#lib/shared/typed/clean.ts';
import { ImportRefusal, refuse } from './refusal.ts';
import type { Delimiter, Table } from './table.ts';

const DELIMITERS: Delimiter[] = [';', '\t', ',', '|'];
const DELIMITER_NAMES: Record<Delimiter, string> = {
	';': 'semicolon',
	'\t': 'tab',
	',': 'comma',
	'|': 'pipe'
};

/** In characters: a thousand columns of a thousand each. */
const LONGEST_LINE = 1_000_000;

interface CsvRecord {
	line: number;
	cells: string[];
}

/**
 * Reads CSV whose first line names the columns. Quoted cells may hold delimiters and line breaks.
 *
 * @param text without a byte order mark
 * @param delimiter without it, the only one that gives every line the same number of columns
 * @throws {ImportRefusal} naming the line, or both delimiters where two fit
 */
export function readCsvTable(text: string, delimiter?: Delimiter): Table {
	const [header, ...records] = readRecords(text, delimiter ?? detectDelimiter(text));
	if (!header) return refuse('this file is empty');
	if (records.length === 0) refuse('this file has a header and no rows');
	const uneven = records.find(({ cells }) => cells.length !== header.cells.length);
	if (uneven) {
		refuse(
			`line ${uneven.line} has ${uneven.cells.length} columns, the header ${header.cells.length}`
		);
	}
	const names = header.cells.map(cleanLine);
	const used = names.map((name, index) => name !== '' || records.some(({ cells }) => cells[index]));
	const columns = names
		.map((name, index) => name || `(column ${index + 1})`)
		.filter((_, index) => used[index]);
	const twice = columns.find((name, index) => columns.indexOf(name) !== index);
	if (twice) refuse(`the column "${twice}" occurs twice in the header`);
	return {
		format: 'csv',
		rowWord: 'line',
		columns,
		rows: records.map(({ line, cells }) => ({
			number: line,
			cells: cells.filter((_, index) => used[index]).map(cleanLine)
		}))
	};
}

function detectDelimiter(text: string): Delimiter {
	const readings = DELIMITERS.map((delimiter) => ({
		delimiter,
		width: commonWidth(text, delimiter)
	}));
	const fitting = readings.filter(({ width }) => width > 1).map(({ delimiter }) => delimiter);
	const [first, second] = fitting;
	if (first && second) {
		refuse(
			`both ${DELIMITER_NAMES[first]} and ${DELIMITER_NAMES[second]} could separate the columns; choose with --delimiter`
		);
	}
	return first ?? mostFrequentInHeader(text);
}

/** @returns how many columns every line has, or 0 where they differ or cannot be read */
function commonWidth(text: string, delimiter: Delimiter): number {
	try {
		const widths = new Set(readRecords(text, delimiter).map(({ cells }) => cells.length));
		return widths.size === 1 ? Math.max(...widths) : 0;
	} catch (error) {
		if (error instanceof ImportRefusal) return 0;
		throw error;
	}
}

/** Nothing fits, so the likeliest is taken: its error names the line to mend. */
function mostFrequentInHeader(text: string): Delimiter {
	const header = text.split('\n', 1)[0] ?? '';
	const count = (delimiter: Delimiter) => header.split(delimiter).length - 1;
	const likeliest = DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
	return count(likeliest) > 0
		? likeliest
		: refuse('this is no table: its first line has no semicolon, tab, comma or pipe');
}

function readRecords(text: string, delimiter: Delimiter): CsvRecord[] {
	const records: CsvRecord[] = [];
	try {
		parse(text, {
			delimiter,
			bom: true,
			relax_column_count: true,
			skip_empty_lines: true,
			max_record_size: LONGEST_LINE,
			on_record: (cells: string[], { lines }) => {
				records.push({ line: lines, cells });
				return null;
			}
		});
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const line = typeof error.lines === 'number' ? ` at line ${error.lines}` : '';
		if (error.code === 'CSV_MAX_RECORD_SIZE')
			refuse(`there is a line of more than ${LONGEST_LINE} characters${line}`);
		refuse(`this is not valid CSV: a quotation mark is out of place${line}`);
	}
	return records;
}
