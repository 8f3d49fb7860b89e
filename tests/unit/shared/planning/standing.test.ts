import { describe, expect, it } from 'vitest';
import { standings } from '#lib/shared/planning/standing.ts';

const values = [
	{ areaId: 'a', value: 2 },
	{ areaId: 'b', value: 4 },
	{ areaId: 'c', value: 4 },
	{ areaId: 'd', value: 6 }
];

describe('The standing of areas by an indicator', () => {
	it('is measured in standard deviations towards need, equal values sharing a place', () => {
		const found = standings(values, 'high-is-need');
		expect(found.map(({ areaId, rank, areas }) => [areaId, rank, areas])).toEqual([
			['a', 4, 4],
			['b', 2, 4],
			['c', 2, 4],
			['d', 1, 4]
		]);
		// mean 4, population standard deviation √2
		expect(found.map(({ z }) => Number(z.toFixed(3)))).toEqual([-1.414, 0, 0, 1.414]);
	});

	it('turns round where a low value is the need', () => {
		const found = standings(values, 'low-is-need');
		expect(found.find(({ areaId }) => areaId === 'a')).toMatchObject({ rank: 1 });
		expect(found.find(({ areaId }) => areaId === 'a')?.z).toBeCloseTo(Math.SQRT2);
	});

	it('compares nothing without a direction or with too few areas, and nobody stands out of equals', () => {
		expect(standings(values, 'neutral')).toEqual([]);
		expect(standings(values.slice(0, 2), 'high-is-need')).toEqual([]);
		const equal = values.map(({ areaId }) => ({ areaId, value: 3 }));
		expect(standings(equal, 'high-is-need').map(({ z, rank }) => [z, rank])).toEqual([
			[0, 1],
			[0, 1],
			[0, 1],
			[0, 1]
		]);
	});
});
