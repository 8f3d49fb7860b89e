import { describe, expect, it } from 'vitest';
import { readTable } from '#lib/shared/imports/read-table.ts';
import type { TableOptions } from '#lib/shared/imports/read-table.ts';

const read = (text: string, options?: TableOptions) =>
	readTable(new TextEncoder().encode(text), options);

describe('a table', () => {
	const column = 'Gro\u0308\u200Bße';
	const cell = 'Süd\u202E\r\nwest';
	it.each([
		['CSV', `${column};b\n"${cell}";2`],
		['JSON', JSON.stringify([{ [column]: `${cell}\0\uD800`, b: '2' }])]
	])('holds clean texts of one line, as if they had been typed: %s', (format, text) => {
		const { columns, rows } = read(text);
		expect(columns).toEqual(['Größe', 'b']);
		expect(rows[0]?.cells).toEqual([format === 'CSV' ? 'Süd west' : 'Süd west\uFFFD', '2']);
	});

	it.each([
		['a;b\n1;\0', 'line 2 holds U+0000'],
		[`${'x'.repeat(301)};b\n1;2`, 'the name of column 1 is longer than 300 characters'],
		['[{"a": 1, "a\u200b": 2}]', 'the column "a" occurs twice']
	])('is refused in a sentence: %j', (text, sentence) => {
		expect(() => read(text)).toThrow(sentence);
	});
});

describe('a CSV table', () => {
	it.each([
		['semicolons', 'Gebiet;Anteil in %, gerundet\nMitte;50,1\n"Nord; West";3'],
		['tabs', 'Gebiet\tAnteil in %, gerundet\nMitte\t50,1\n"Nord; West"\t3'],
		['commas', 'Gebiet,"Anteil in %, gerundet"\nMitte,"50,1"\n"Nord; West",3']
	])('is read with %s', (_, text) => {
		expect(read(text)).toMatchObject({
			format: 'csv',
			columns: ['Gebiet', 'Anteil in %, gerundet'],
			rows: [
				{ number: 2, cells: ['Mitte', '50,1'] },
				{ number: 3, cells: ['Nord; West', '3'] }
			]
		});
	});

	it('needs a word when two delimiters fit', () => {
		const text = 'a,b;c\nd,e;f';
		expect(() => read(text)).toThrow('both semicolon and comma could separate the columns');
		expect(read(text, { delimiter: ';' }).columns).toEqual(['a,b', 'c']);
	});

	it('drops the empty column that a delimiter at every line end makes', () => {
		expect(read('a;b;\n1;2;\n')).toMatchObject({
			columns: ['a', 'b'],
			rows: [{ cells: ['1', '2'] }]
		});
	});

	it('counts lines as an editor does', () => {
		expect(read('a;b\n\n"1\n1";2\n3;4\n').rows.at(-1)?.number).toBe(5);
	});

	it.each([
		['a;b\n1;2\n1;2;3', 'line 3 has 3 columns, the header 2'],
		['a;b\n"1;2', 'this is not valid CSV: a quotation mark is out of place at line 2'],
		['a;a\n1;2', 'the column "a" occurs twice in the header'],
		['a;b\n', 'this file has a header and no rows'],
		['only words\nand more', 'this is no table']
	])('refuses %j', (text, sentence) => {
		expect(() => read(text)).toThrow(sentence);
	});
});

describe('a JSON table', () => {
	it('is a list of objects', () => {
		expect(read('[{"a": "1,5", "b": 2}, {"a": null, "c": true}]')).toMatchObject({
			format: 'json',
			columns: ['a', 'b', 'c'],
			rows: [
				{ number: 1, cells: ['1,5', 2, null] },
				{ number: 2, cells: [null, null, 'true'] }
			]
		});
	});

	it('names what lies within a row by its path', () => {
		const table = read('{"detail": [{"age": {"80+": 3, "list": [1]}}], "summary": {"n": 1}}');
		expect(table).toMatchObject({ columns: ['age.80+'], rows: [{ cells: [3] }] });
	});

	it('finds its rows by a path', () => {
		const text = '{"x": {"a": [{"n": 1}]}, "y": [{"n": 2}], "z": [{"n": 3}]}';
		expect(read(text, { rows: 'x.a' }).rows).toEqual([{ number: 1, cells: [1] }]);
		expect(() => read(text)).toThrow(
			'several lists could be the rows; choose with --rows: y and z'
		);
		expect(() => read(text, { rows: 'x.b' })).toThrow('"x.b" is not a list of rows');
	});

	it.each([
		['{"a": 1}', 'there is no list of objects in this JSON'],
		['[]', 'the list of rows is empty'],
		['[{"a": 1}, 2]', 'row 2 is not an object']
	])('refuses %j', (text, sentence) => {
		expect(() => read(text)).toThrow(sentence);
	});
});
