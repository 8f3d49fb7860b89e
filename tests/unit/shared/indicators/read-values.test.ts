import { describe, expect, it } from 'vitest';
import { readTable } from '#lib/shared/imports/read-table.ts';
import { readValues } from '#lib/shared/indicators/read-values.ts';
import type { IndicatorReadOptions } from '#lib/shared/indicators/read-values.ts';

const AREAS = [
	{ id: '1', code: 'STGT01', officialCode: 'STGT01', name: '01 Altstadt' },
	{ id: '2', code: '0402', officialCode: '0402', name: 'Westend-Süd' },
	{ id: '3', code: '0403', officialCode: '0403', name: 'Innenstadt' },
	{ id: '4', code: '0404', officialCode: '0404', name: 'Innenstadt' }
];

const read = (text: string, options: IndicatorReadOptions = {}) =>
	readValues(readTable(new TextEncoder().encode(text)), AREAS, options);

const shown = (text: string, options?: IndicatorReadOptions) =>
	read(text, options).values.map(
		({ code, areaId, year, value }) => `${code} ${areaId} ${year} ${value}`
	);

describe('a long table', () => {
	const table = 'Gebiet;Jahr;Wert\nSTGT01;2020;1.234,5\nWestend-Süd;2021;k. A.\n';

	it('has area, year and value in one row', () => {
		expect(shown(table, { indicator: 'miete' })).toEqual([
			'miete 1 2020 1234.5',
			'miete 2 2021 null'
		]);
	});

	it('needs a code for its indicator', () => {
		expect(() => read(table)).toThrow('say which indicator the column "Wert" holds');
	});

	it('takes the year of a day', () => {
		const dated = 'Gebiet;Stichtag;Wert\nSTGT01;31.12.2020;5\nWestend-Süd;2021-06;7';
		expect(shown(dated, { indicator: 'a' })).toEqual(['a 1 2020 5', 'a 2 2021 7']);
		expect(() => read(dated.replace('2021-06', 'neu'), { indicator: 'a' })).toThrow(
			'line 3, column "Stichtag": "neu" is not a year'
		);
	});

	it('needs a year from somewhere', () => {
		const yearless = 'Gebiet;Wert\nSTGT01;5';
		expect(() => read(yearless, { indicator: 'a' })).toThrow('say of which year the values are');
		expect(shown(yearless, { indicator: 'a', year: 2020 })).toEqual(['a 1 2020 5']);
	});

	it('does not hold two values of one area and year', () => {
		const twice = 'Gebiet;Wert\nSTGT01;5\nAltstadt;6';
		expect(() => read(twice, { indicator: 'a', year: 2020 })).toThrow(
			'01 Altstadt has two values of a for 2020, in line 2 (5) and line 3 (6); leave one out with --leave-out-row NUMBER'
		);
		const mapped = ['x', 'y'].map((column) => ({ column, code: 'a', year: 2020 }));
		expect(() => read('Gebiet;x;y\nSTGT01;5;6', { mapped })).toThrow(
			'01 Altstadt has two values of a for 2020, in columns "x" and "y" of line 2'
		);
	});

	it('says what it reads as no value', () => {
		const marked = 'Gebiet;Wert\nSTGT01;0,66\n0402;-9999\n0403;x\n0404;';
		const file = read(marked, { indicator: 'a', year: 2020 });
		expect(file.values.map(({ value }) => value)).toEqual([0.66, null, null, null]);
		expect(file).toMatchObject({ missing: 3, marks: { '-9999': 1, x: 1 } });
	});

	it('knows numbers of JSON that stand for none', () => {
		const rows = '[{"Gebiet": "STGT01", "Wert": 0.66}, {"Gebiet": "0402", "Wert": -9999}]';
		expect(shown(rows, { indicator: 'a', year: 2020 })).toEqual(['a 1 2020 0.66', 'a 2 2020 null']);
	});
});

describe('a wide table', () => {
	const table =
		'id;Quartier;Bestand Frauen in %  2011;Bestand Frauen in % 2012;Bestand Kinder 2011\nq;STGT01;50,1;49,8;12\nr;0402;51;52;3\n';

	it('has one column per indicator and year', () => {
		const { indicators, unusedColumns } = read(table, { columns: 'Bestand {indicator} {year}' });
		expect(indicators).toEqual([
			{ code: 'frauen-in-prozent', name: 'Frauen in %', unit: '%', isCountOfPeople: false },
			{ code: 'kinder', name: 'Kinder', unit: '', isCountOfPeople: true }
		]);
		expect(unusedColumns).toEqual(['id']);
		expect(shown(table, { columns: 'Bestand {indicator} {year}' })).toContain(
			'frauen-in-prozent 2 2012 52'
		);
	});

	it('can give one of its indicators only', () => {
		const options = { columns: 'Bestand Frauen in % {year}', indicator: 'women', prefix: 'x-' };
		expect(shown(table, options)).toEqual([
			'women 1 2011 50.1',
			'women 2 2011 51',
			'women 1 2012 49.8',
			'women 2 2012 52'
		]);
	});

	it('can be mapped column by column', () => {
		const mapped = [{ column: 'Bestand Kinder 2011', code: 'children', year: 2011 }];
		expect(shown(table, { mapped })).toEqual(['children 1 2011 12', 'children 2 2011 3']);
	});

	it('says when nothing fits', () => {
		expect(() => read(table, { columns: 'Zahl {indicator}', year: 2011 })).toThrow(
			'no column fits the pattern "Zahl {indicator}"'
		);
		expect(() => read(table, { columns: 'Bestand 2011' })).toThrow('--columns needs either');
		expect(() => read(table, { valueField: 'Frauen', year: 2011 })).toThrow(
			'there is no column "Frauen"'
		);
		expect(() => read(table, { year: 2011 })).toThrow('say which columns hold values');
	});

	it('keeps two names apart', () => {
		const clash = 'Gebiet;a b;a-b\nSTGT01;1;2';
		expect(() => read(clash, { columns: '{indicator}', year: 2020 })).toThrow(
			'"a b" and "a-b" would share the code a-b'
		);
	});
});

describe('the rows of a table', () => {
	const one = { indicator: 'a', year: 2020 };

	it('are recognised by code, by name with or without its number, or a code that lost its zeros', () => {
		const { ways } = read('Gebiet;Wert\nAltstadt;1\nWestend-Süd;2\n403;3\n0404;4', one);
		expect(ways).toEqual({
			'name-without-number': 1,
			name: 1,
			'code-without-zeros': 1,
			code: 1
		});
	});

	it('are never left out silently', () => {
		const table = 'Gebiet;Wert\nSTGT01;1\nGanze Stadt;9\nInnenstadt;4\n;\n';
		expect(() => read(table, one)).toThrow(
			'2 rows match no single area by column "Gebiet": line 3 "Ganze Stadt" and line 4 "Innenstadt" (could be 0403 or 0404)'
		);
		const told = { leaveOut: ['Ganze Stadt'], match: new Map([['Innenstadt', '0403']]) };
		const file = read(table, { ...one, ...told });
		expect(file).toMatchObject({ leftOut: [3], blank: [5], ways: { told: 1 } });
		expect(read(table, { ...one, leaveOutRows: [3, 4] }).values).toHaveLength(1);
	});

	it('are not taken for the area that bears the very name while another does so behind its number', () => {
		const twins = [...AREAS, { id: '9', code: 'alt', officialCode: 'alt', name: 'Altstadt' }];
		const table = readTable(new TextEncoder().encode('Gebiet;Wert\nAltstadt;1\nSTGT01;2'));
		expect(() => readValues(table, twins, one)).toThrow(
			'line 2 "Altstadt" (could be alt or STGT01)'
		);
	});

	it('are left out only where there are such rows', () => {
		const table = 'Gebiet;Wert\nSTGT01;1';
		expect(() => read(table, { ...one, leaveOut: ['Nord'] })).toThrow(
			'no line names the area "Nord"'
		);
		expect(() => read(table, { ...one, leaveOutRows: [9] })).toThrow('there is no line 9');
		expect(() => read(table, { ...one, match: new Map([['STGT01', 'Z']]) })).toThrow(
			'there is no area with the code Z'
		);
	});

	it('need a column that names areas', () => {
		expect(() => read('Ort;Wert\nParis;1', one)).toThrow(
			'no column names areas that are known here'
		);
		expect(() => read('a;b;Wert\nSTGT01;0402;1', one)).toThrow('choose with --area-field: a, b');
		expect(shown('a;b;Wert\nSTGT01;0402;1', { ...one, areaField: 'b' })).toEqual(['a 2 2020 1']);
	});

	it('say nothing while there are no areas', () => {
		const table = readTable(new TextEncoder().encode('a;b\n1;2'));
		expect(() => readValues(table, [], {})).toThrow('there are no areas yet');
	});
});
