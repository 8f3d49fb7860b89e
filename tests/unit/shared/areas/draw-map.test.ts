import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { drawMap } from '#lib/shared/areas/draw-map.ts';

const square = (west: number, south: number): Position[] => [
	[west, south],
	[west + 0.1, south],
	[west + 0.1, south + 0.1],
	[west, south + 0.1],
	[west, south]
];
const shape = (...rings: Position[][]): MultiPolygon => ({
	type: 'MultiPolygon',
	coordinates: [rings]
});

describe('a drawn map', () => {
	it('lies north up in its box, a degree of longitude shorter than one of latitude', () => {
		const { width, height, shapes } = drawMap([
			{ id: 'south', shape: shape(square(8.6, 50.0)) },
			{ id: 'north', shape: shape(square(8.6, 50.1)) }
		]);
		const [south, north] = shapes;
		expect(south?.y).toBeGreaterThan(north?.y ?? Infinity);
		expect(height / width).toBeCloseTo(2 / Math.cos((50.1 / 180) * Math.PI), 1);
	});

	it('draws the same path whichever way a ring is wound', () => {
		const outer = square(8.6, 50.1);
		const [wound] = drawMap([{ id: 'a', shape: shape(outer) }]).shapes;
		const [other] = drawMap([{ id: 'a', shape: shape(outer.toReversed()) }]).shapes;
		expect([other?.x, other?.y]).toEqual([wound?.x, wound?.y]);
		expect(other?.path).toBe('M5 1550l0-1545 990 0 0 1545z');
		expect(wound?.path).toBe('M5 1550l990 0 0-1545-990 0z');
	});

	it('is empty without areas', () => {
		expect(drawMap([])).toEqual({ width: 1000, height: 0, shapes: [] });
	});
});
