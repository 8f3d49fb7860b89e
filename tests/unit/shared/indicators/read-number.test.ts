import { describe, expect, it } from 'vitest';
import { decimalEvidence, readNumber } from '#lib/shared/indicators/read-number.ts';
import { settleDecimal } from '#lib/shared/indicators/settle-decimal.ts';

describe('a written number', () => {
	it.each([
		['3541', 3541, 3541],
		['50,1', 50.1, null],
		['50.1', null, 50.1],
		['1.234,5', 1234.5, null],
		['1,234.5', null, 1234.5],
		['1.234.567', 1234567, null],
		['1.234', 1234, 1.234],
		['1,234', 1.234, 1234],
		['0.123', null, 0.123],
		['0,123', 0.123, null],
		['1 234,5', 1234.5, null],
		['1\u202f234\u00a0567', 1234567, 1234567],
		['-4,9', -4.9, null],
		['−4,9 %', -4.9, null],
		['-  23', -23, -23],
		['- 3,5', -3.5, null],
		['\u2212 3,5', -3.5, null],
		['–\u00a03.5', null, -3.5],
		['+1,1', 1.1, null],
		['- ', null, null],
		[',5', 0.5, null],
		["12'345.6", null, 12345.6],
		['1.2e3', null, 1200],
		['12.34.56', null, null],
		['1.23,4', null, null],
		['(50)', null, null],
		['50 r', null, null],
		['', null, null]
	])('%j is %j with a comma and %j with a point', (text, comma, point) => {
		expect(readNumber(text, 'comma')).toBe(comma);
		expect(readNumber(text, 'point')).toBe(point);
	});

	it.each([
		['12', 'none'],
		['1 234', 'none'],
		['50,1', 'comma'],
		['1234.567', 'point'],
		['1.234', 'either'],
		['1,234', 'either'],
		['abc', 'unreadable']
	])('%j is evidence of: %s', (text, evidence) => {
		expect(decimalEvidence(text)).toBe(evidence);
	});
});

describe('the decimal sign of a column', () => {
	const settle = (texts: string[], said?: 'comma' | 'point') =>
		settleDecimal(
			'Anteil',
			texts.map((text, index) => ({ text, place: `line ${index + 2}` })),
			said
		);

	it('is what the column itself shows', () => {
		expect(settle(['1.234', '50,1'])).toBe('comma');
		expect(settle(['1,234', '50.1'])).toBe('point');
		expect(settle(['1234', '17'])).toBe('comma');
	});

	it('is asked for when a number could be both', () => {
		expect(() => settle(['12', '1.234'])).toThrow(
			'column "Anteil", line 3: "1.234" could be 1234 or a number with three decimals; say which with --decimal comma or --decimal point'
		);
		expect(settle(['12', '1.234'], 'point')).toBe('point');
	});

	it('cannot be both', () => {
		expect(() => settle(['50,1', '50.1'])).toThrow(
			'column "Anteil" has a decimal comma in line 2 ("50,1") and a decimal point in line 3 ("50.1")'
		);
	});

	it('must fit what the operator says', () => {
		expect(() => settle(['50,1'], 'point')).toThrow(
			'line 2, column "Anteil": "50,1" is not a number with a decimal point'
		);
		expect(() => settle(['12*'])).toThrow('line 2, column "Anteil": "12*" is not a number');
	});
});
