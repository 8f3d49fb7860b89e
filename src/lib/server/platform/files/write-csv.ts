type Value = string | number | boolean | null;

/**
 * Writes a table as CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8.
 * Texts that a spreadsheet would take for a formula get an apostrophe in front.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Value[])[]): string {
	const lines = [header, ...rows].map((row) => row.map(field).join(','));
	return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function field(value: Value): string {
	if (typeof value !== 'string') return String(value ?? '');
	const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
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
