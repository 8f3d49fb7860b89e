import { describe, expect, test } from 'vitest';
import {
	meanOf,
	shareOf,
	sharesOf,
	wilsonInterval,
	type PublishedTable
} from '#lib/shared/statistics/index.ts';

const scale: PublishedTable = {
	question: 'q1',
	kind: 'scale',
	columns: ['1', '2', '3', '4', '5'],
	base: 'everyone',
	k: 5,
	total: { n: 50, cells: [5, 10, 10, 10, 15], need: null },
	rows: [
		{ area: 'a', n: 40, cells: [null, 10, null, 10, 10], need: null },
		{ area: 'b', n: null, cells: [null, null, null, null, null], need: null }
	]
};

describe('shares', () => {
	test('are of those who answered', () => {
		expect(sharesOf(scale.total)).toEqual([0.1, 0.2, 0.2, 0.2, 0.3]);
	});

	test('are hidden where the count or its base is', () => {
		expect(shareOf(null, 40)).toBe(null);
		expect(shareOf(10, null)).toBe(null);
		expect(shareOf(0, 0)).toBe(null);
	});
});

describe('the mean of a scale', () => {
	test('is on the values of the scale', () => {
		expect(meanOf(scale, scale.total)).toBe(3.4);
	});

	test('is not given where a figure of the line is hidden', () => {
		for (const row of scale.rows) expect(meanOf(scale, row)).toBe(null);
	});

	test('is not given for anything but a scale', () => {
		expect(meanOf({ ...scale, kind: 'single-choice' }, scale.total)).toBe(null);
	});
});

describe("Wilson's interval", () => {
	test('is what the formula of 1927 gives: 81 of 263, from R’s prop.test without correction', () => {
		const { low, high } = wilsonInterval(81, 263);
		expect(low).toBeCloseTo(0.2553, 4);
		expect(high).toBeCloseTo(0.3662, 4);
	});

	test('stays within nobody and everybody', () => {
		expect(wilsonInterval(0, 20).low).toBe(0);
		expect(wilsonInterval(0, 20).high).toBeCloseTo(0.1611, 4);
		expect(wilsonInterval(20, 20).high).toBe(1);
	});

	test('refuses what is no share', () => {
		expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
		expect(() => wilsonInterval(0, 0)).toThrow(RangeError);
	});
});
