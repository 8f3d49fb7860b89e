import { describe, expect, it } from 'vitest';
import { isMissing, numericMark } from '#lib/shared/imports/no-value.ts';

describe('offices write that there is no figure', () => {
	it.each([
		...['', '-', '–', '\u2212', '.', '...', '…', 'x', 'X', '/', 'k. A.', 'k.A.', '·', '#NV', 'NaN'],
		' \u00a0'
	])('as %j', (text) => {
		expect(isMissing(text)).toBe(true);
	});

	it.each(['0', '-1', '1', 'xx', '-.5'])('but not as %j', (text) => {
		expect(isMissing(text)).toBe(false);
	});

	it.each([
		['-9999', 'likely'],
		['-999,00', 'likely'],
		['\u2212 99999', 'likely'],
		['-99', 'perhaps'],
		['-1.7976931348623157e+308', 'sure'],
		['-3.402823466385289e+38', 'sure'],
		['-9', null],
		['9999', null],
		['-998', null],
		['-99.9', null]
	])('as a number, %j being %j', (text, mark) => {
		expect(numericMark(text)).toBe(mark);
	});
});
