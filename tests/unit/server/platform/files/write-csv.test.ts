import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvStream, dialectAsked, writeCsv } from '#lib/server/platform/files/write-csv.ts';

it('quotes every field, and keeps numbers as they are', () => {
	expect(
		writeCsv(
			['a', 'b'],
			[
				['x, "y"', -3],
				['=1+1', null],
				['zwei\nZeilen', true]
			]
		)
	).toBe('\uFEFF"a","b"\r\n"x, ""y""","-3"\r\n"\'=1+1",""\r\n"zwei\nZeilen","true"\r\n');
});

const COMMAS = dialectAsked(new URL('https://stadt.example/a.csv'));
const SEMICOLONS = dialectAsked(new URL('https://stadt.example/a.csv?format=excel-de'));

it('is written with semicolons and decimal commas on request, as Excel reads it in Germany', () => {
	const csv = writeCsv(
		['Gebiet', 'Wert'],
		[
			['Süd; "West", 1', -0.5],
			['Nord', 12]
		],
		SEMICOLONS
	);
	expect(parse(csv, { delimiter: ';', bom: true })).toEqual([
		['Gebiet', 'Wert'],
		['Süd; "West", 1', '-0,5'],
		['Nord', '12']
	]);
	for (const format of ['', 'xlsx', '__proto__', 'constructor'])
		expect(dialectAsked(new URL(`https://stadt.example/a.csv?format=${format}`))).toEqual(COMMAS);
});

/** Every cell a spreadsheet could see that splits at a sign, with and without regard to quotes. */
function cells(csv: string, delimiter: string): string[] {
	const text = csv.replace('\uFEFF', '');
	const respected: string[][] = parse(text, {
		delimiter,
		relax_quotes: true,
		relax_column_count: true
	});
	const ignored = text.split(/\r?\n|\r/).flatMap((line) => line.split(delimiter));
	return [...respected.flat(), ...ignored.map((cell) => cell.replaceAll('"', ''))];
}

describe('What a spreadsheet would run is inert', () => {
	const texts = [
		"Schön;=HYPERLINK(A1)\n=cmd|'/C calc'!A0",
		'=1+1',
		'+1',
		'-1',
		'@SUM(A1)',
		'＝1+1',
		'＋1',
		'－1',
		'＠SUM(A1)',
		'Schön;＝1+1',
		'\t=1+1',
		'\r=1+1',
		'a\r\n=1+1',
		'a\n \n=1+1',
		'a\t@SUM(A1)',
		'a|-1',
		' =1+1',
		'x;"=1+1',
		'x; "" =1+1'
	];

	it.each([
		[';', COMMAS],
		['\t', COMMAS],
		[',', COMMAS],
		['|', COMMAS],
		[';', SEMICOLONS],
		['\t', SEMICOLONS],
		[',', SEMICOLONS]
	])('in a file split at %j, written as %j', (delimiter, dialect) => {
		for (const text of texts) {
			const csv = writeCsv(['title', 'text'], [['a', text]], dialect);
			const run = cells(csv, delimiter).filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell));
			expect(run, text).toEqual([]);
		}
	});

	it('and signs within a text stay as they are', () => {
		const text = 'Montag - Freitag, 8=acht, a@b.example; c+d';
		expect(writeCsv(['a'], [[text]])).toContain(`"${text}"`);
	});
});

it('says the same while it is read as at once, and is kept nowhere', async () => {
	async function* parts() {
		yield [['x', 1]];
		yield [];
		yield [['=y', null]];
	}
	const response = csvStream('long.csv', ['a', 'b'], parts());
	expect(response.headers.get('cache-control')).toBe('no-store');
	const bytes = new Uint8Array(await response.arrayBuffer());
	const whole = writeCsv(
		['a', 'b'],
		[
			['x', 1],
			['=y', null]
		]
	);
	expect(bytes).toEqual(new TextEncoder().encode(whole));
});
