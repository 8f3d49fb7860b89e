import { decodeText } from './decode-text.ts';
import type { TextEncoding } from './decode-text.ts';
import { readCsvTable } from './read-csv-table.ts';
import { readJson } from './read-json.ts';
import { readJsonTable } from './read-json-table.ts';
import { isWithin } from '#lib/shared/typed/length.ts';
import { refuse } from './refusal.ts';
import type { Delimiter, Table } from './table.ts';

/** Of a column, in characters: an indicator may be called by it. */
const LONGEST_NAME = 300;

export interface TableOptions {
	encoding?: TextEncoding | undefined;
	/** CSV only; without it the one that gives every line the same number of columns. */
	delimiter?: Delimiter | undefined;
	/** JSON only: where the rows stand, as a dotted path; without it the only list of objects. */
	rows?: string | undefined;
}

/**
 * Reads a table from CSV or JSON, told apart by the first character.
 *
 * @param bytes the file as read
 * @returns the table and the encoding it was read in
 * @throws {ImportRefusal} for everything that is no table, naming the line
 */
export function readTable(
	bytes: Uint8Array,
	options: TableOptions = {}
): Table & { encoding: TextEncoding } {
	const { text, encoding } = decodeText(bytes, options.encoding);
	const table = /^\s*[[{]/.test(text)
		? readJsonTable(readJson(text), options.rows)
		: readCsvTable(text, options.delimiter);
	const long = table.columns.findIndex((name) => !isWithin(name, LONGEST_NAME));
	if (long >= 0) refuse(`the name of column ${long + 1} is longer than ${LONGEST_NAME} characters`);
	return { ...table, encoding };
}
