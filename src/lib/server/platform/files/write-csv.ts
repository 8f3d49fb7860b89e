import { stringify } from 'csv-stringify/sync';

type Value = string | number | boolean | null;

/**
 * Where a text could become a formula: at its start, and, because spreadsheets of other countries
 * split the file elsewhere, after whatever ends a cell or a line there. Quotation marks and blanks
 * in between fall away on reading; the full-width signs count where people write Chinese or Japanese.
 */
const FORMULA = /(?<=(?:^|[;|\t\r\n])["\s]*)[=+\-@＝＋－＠]/g;

/**
 * Writes a table as CSV (RFC 4180), every field quoted, with a byte order mark, so that spreadsheets
 * read it as UTF-8. What a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Value[])[]): string {
	return stringify([header, ...rows], {
		bom: true,
		record_delimiter: 'windows',
		quoted: true,
		quoted_empty: true,
		cast: {
			string: (text) => text.replace(FORMULA, "'$&"),
			boolean: String
		}
	});
}

/** The same as an answer to download. */
export function csvResponse(
	filename: string,
	header: readonly string[],
	rows: readonly (readonly Value[])[]
): Response {
	return new Response(writeCsv(header, rows), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${filename}"`
		}
	});
}
