import { describe, expect, it } from 'vitest';
import { settleNoValues, type NoValueChoices } from '#lib/shared/indicators/settle-no-values.ts';

const settle = (texts: string[], choices: NoValueChoices = {}) => {
	const cells = texts.map((text, index) => ({ text, place: `line ${index + 2}` }));
	return texts.filter(settleNoValues('KI', cells, choices));
};

describe('cells without a figure', () => {
	it('hold one of the marks of German offices', () => {
		expect(settle(['0.66', 'x', '.', '/', '–', '...', 'k. A.', '0'])).toEqual([
			'x',
			'.',
			'/',
			'–',
			'...',
			'k. A.'
		]);
	});

	it('hold −999 or −9999 where no other number is negative', () => {
		expect(settle(['0.66', '-9999', '−999', '- 9999,0'])).toEqual(['-9999', '−999', '- 9999,0']);
		expect(settle(['-9999'])).toEqual(['-9999']);
	});

	it('are asked about where −9999 stands among negative numbers', () => {
		const cells = ['-12', '-9999', '3'];
		expect(() => settle(cells)).toThrow(
			'line 3, column "KI": "-9999" could be a figure or stand for no value; say which with --no-value -9999 or --is-value -9999'
		);
		expect(settle(cells, { noValue: ['-9999'] })).toEqual(['-9999']);
		expect(settle(cells, { isValue: ['-9999'] })).toEqual([]);
	});

	it('are asked about where −99 is the only negative number, and it is one among others', () => {
		expect(() => settle(['12', '-99'])).toThrow('"-99" could be a figure');
		expect(settle(['12', '-99'], { noValue: ['−99'] })).toEqual(['-99']);
		expect(settle(['-12', '-99'])).toEqual([]);
	});

	it('hold whatever the operator says', () => {
		expect(settle(['12', '99999', 'geheim'], { noValue: ['99999', 'Geheim'] })).toEqual([
			'99999',
			'geheim'
		]);
	});

	it('hold the least number there is, as an empty field of a shapefile does', () => {
		expect(settle(['-12', '-1.7976931348623157e+308'])).toEqual(['-1.7976931348623157e+308']);
	});
});
