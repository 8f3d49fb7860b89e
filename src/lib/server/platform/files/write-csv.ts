import { setImmediate } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import { DECIMAL_COMMA } from '#lib/shared/addresses/csv-address.ts';

type Value = string | number | boolean | null;

/**
 * Where a text could become a formula: at its start, and, because spreadsheets of other countries
 * split the file elsewhere, after whatever ends a cell or a line there. Quotation marks and blanks
 * in between fall away on reading; the full-width signs count where people write Chinese or Japanese.
 */
const FORMULA = /(?<=(?:^|[;|\t\r\n])["\s]*)[=+\-@＝＋－＠]/g;

type Rows = readonly (readonly Value[])[];

/** How a file separates its fields and writes its numbers. */
export interface Dialect {
	delimiter: ',' | ';';
	decimal: '.' | ',';
}

/** As RFC 4180 has it, which programs read. */
const STANDARD: Dialect = { delimiter: ',', decimal: '.' };

/** Of the dialects that can be asked for, as spreadsheets read them where the comma is a decimal sign. */
const DIALECTS: Readonly<Record<string, Dialect>> = {
	[DECIMAL_COMMA]: { delimiter: ';', decimal: ',' }
};

/** The dialect that an address asks for, `?format=excel-de`; the standard unless told. */
export function dialectAsked({ searchParams }: URL): Dialect {
	const name = searchParams.get('format') ?? '';
	return Object.hasOwn(DIALECTS, name) ? (DIALECTS[name] ?? STANDARD) : STANDARD;
}

/**
 * Writes a table as CSV (RFC 4180), every field quoted, with a byte order mark, so that spreadsheets
 * read it as UTF-8. What a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function writeCsv(header: readonly string[], rows: Rows, dialect = STANDARD): string {
	return linesOf([header, ...rows], dialect, true);
}

function linesOf(rows: Rows, { delimiter, decimal }: Dialect, isStart: boolean): string {
	return stringify([...rows], {
		bom: isStart,
		delimiter,
		record_delimiter: 'windows',
		quoted: true,
		quoted_empty: true,
		cast: {
			string: (text) => text.replace(FORMULA, "'$&"),
			number: (number) => String(number).replace('.', decimal),
			boolean: String
		}
	});
}

/** The same as an answer to download. */
export function csvResponse(
	filename: string,
	header: readonly string[],
	rows: Rows,
	dialect = STANDARD
): Response {
	return new Response(writeCsv(header, rows, dialect), { headers: headersFor(filename) });
}

/**
 * A table that may be long as an answer to download: written while it is read, so that others are
 * answered in between and never the whole of it is in memory, nor kept for the next who asks.
 */
export function csvStream(
	filename: string,
	header: readonly string[],
	parts: AsyncIterable<Rows>,
	dialect = STANDARD
): Response {
	return new Response(streamOf(bytesOf(header, parts, dialect)), {
		headers: { ...headersFor(filename), 'cache-control': 'no-store' }
	});
}

async function* bytesOf(
	header: readonly string[],
	parts: AsyncIterable<Rows>,
	dialect: Dialect
): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	yield encoder.encode(writeCsv(header, [], dialect));
	for await (const rows of parts) {
		yield encoder.encode(linesOf(rows, dialect, false));
		// SQLite answers at once: without this nobody else would get a turn.
		await setImmediate();
	}
}

function streamOf(bytes: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
	return new ReadableStream({
		async pull(controller) {
			const { value, done } = await bytes.next();
			if (done) controller.close();
			else controller.enqueue(value);
		},
		cancel: async () => void (await bytes.return(undefined))
	});
}

const headersFor = (filename: string) => ({
	'content-type': 'text/csv; charset=utf-8',
	'content-disposition': `attachment; filename="${filename}"`
});
