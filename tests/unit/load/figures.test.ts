import { expect, it } from 'vitest';
import { budget, figure, percentile, slope } from '../../load/figures.ts';

it('A figure stands beside its reference and says what that is', () => {
	expect(figure('memory', 187.46, 'MB', budget(250))).toEqual({
		what: 'memory',
		value: 187,
		unit: 'MB',
		reference: 250,
		of: 'budget',
		ratio: 0.75
	});
});

it('A figure without a reference, or beside nothing at all, has no ratio', () => {
	const none = { reference: null, of: null, ratio: null };
	expect(figure('pages', 3.456, '1/s')).toMatchObject({ value: 3.46, ...none });
	expect(figure('growth', -0.128, 'MB/min', budget(0))).toMatchObject({
		value: -0.13,
		reference: 0,
		ratio: null
	});
});

it('A percentile is the smallest value that so many per cent do not exceed', () => {
	const values = Array.from({ length: 200 }, (_, index) => 200 - index);
	expect(percentile(values, 99)).toBe(198);
	expect(percentile(values, 50)).toBe(100);
	expect(percentile(values, 100)).toBe(200);
	expect(percentile([7], 1)).toBe(7);
	expect(values[0]).toBe(200);
});

it('Of nothing there is no percentile', () => {
	expect(() => percentile([], 99)).toThrow('Nothing was measured');
});

it('The slope is that of the nearest straight line', () => {
	const line = [0, 1, 2, 3].map((x) => [x, 5 + 2 * x] as const);
	expect(slope(line)).toBeCloseTo(2);
	expect(slope([...line, [1.5, 100]])).toBeCloseTo(2);
	expect(slope([[1, 3]])).toBe(0);
});
