import { describe, expect, it } from 'vitest';
import { shownValue } from '#lib/shared/indicators/indicator.ts';
import { quintiles } from '#lib/shared/indicators/steps.ts';

describe('a value', () => {
	it('of fewer than five people is not shown, and one of nobody is', () => {
		expect([0, 1, 4, 5, 100].map((value) => shownValue(value, true))).toEqual([
			0,
			null,
			null,
			5,
			100
		]);
	});

	it('that counts no people is shown however small', () => {
		expect(shownValue(1.5, false)).toBe(1.5);
	});
});

describe('the five steps of a map', () => {
	it('hold as many areas each, from the least to the greatest', () => {
		const figures = new Map(['a', 'b', 'c', 'd', 'e'].map((id, index) => [id, 10 - index]));
		expect([...quintiles(figures)]).toEqual([
			['a', 4],
			['b', 3],
			['c', 2],
			['d', 1],
			['e', 0]
		]);
	});

	it('keep equal figures together and leave out what is hidden', () => {
		const steps = quintiles(
			new Map([
				['a', 3],
				['b', 3],
				['c', null],
				['d', 9]
			])
		);
		expect(steps.get('a')).toBe(steps.get('b'));
		expect(steps.has('c')).toBe(false);
		expect(steps.get('d')).toBeGreaterThan(steps.get('a') ?? 4);
	});
});
