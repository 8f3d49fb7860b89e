import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { simplifyOutlines } from '#lib/shared/areas/simplify-outlines.ts';

const polygon = (...rings: Position[][]): MultiPolygon => ({
	type: 'MultiPolygon',
	coordinates: [rings]
});

/** A wavy border between two areas, walked downwards by one and upwards by the other. */
const border = Array.from({ length: 1001 }, (_, step): Position => [
	8.5 + Math.sin(step / 10) * 0.0004 + (step > 400 && step < 600 ? 0.01 : 0),
	50.2 - step * 0.0001
]);
const west = polygon([...border.toReversed(), [8.4, 50.2], [8.4, 50.1], border.at(-1) ?? []]);
const east = polygon([...border, [8.6, 50.1], [8.6, 50.2], border[0] ?? []]);

const pointsOf = ({ coordinates }: MultiPolygon) => coordinates.flat(2).map(String);

const square = (west: number, south: number, side: number): Position[] => [
	[west, south],
	[west + side, south],
	[west + side, south + side],
	[west, south + side],
	[west, south]
];
const frame = [
	[8.4, 50.1],
	[8.6, 50.1],
	[8.6, 50.2],
	[8.4, 50.2],
	[8.4, 50.1]
];

describe('simplified outlines', () => {
	const [westShape, eastShape] = simplifyOutlines([west, east]);

	it('have far fewer points', () => {
		expect(pointsOf(westShape ?? west).length).toBeLessThan(pointsOf(west).length / 10);
	});

	it('keep every point of a shared border on both sides', () => {
		const inner = (shape: MultiPolygon = west) =>
			new Set(pointsOf(shape).filter((point) => !/^8\.[46],/.test(point)));
		expect(inner(westShape)).toEqual(inner(eastShape));
		expect(inner(westShape).size).toBeGreaterThan(3);
	});

	it('come to the same points from both sides where two points matter equally', () => {
		const tip: Position[] = [
			[8.5, 50.2],
			[8.502, 50.15003],
			[8.502, 50.14997],
			[8.5, 50.1]
		];
		const left = polygon([...tip.toReversed(), [8.4, 50.2], [8.4, 50.1], [8.5, 50.1]]);
		const right = polygon([...tip, [8.6, 50.1], [8.6, 50.2], [8.5, 50.2]]);
		const tips = simplifyOutlines([left, right]).map((shape) =>
			pointsOf(shape).filter((point) => point.startsWith('8.502'))
		);
		expect(tips[0]).toHaveLength(1);
		expect(tips[1]).toEqual(tips[0]);
	});

	it('keep an enclave and the hole it lies in together', () => {
		const circle = Array.from({ length: 601 }, (_, step): Position => [
			8.5 + Math.cos((step % 600) / 95.49) * 0.02,
			50.15 + Math.sin((step % 600) / 95.49) * 0.02
		]);
		const turned = [...circle.slice(17, 600), ...circle.slice(0, 18)];
		const [around, within] = simplifyOutlines([
			polygon(frame, circle.toReversed()),
			polygon(turned)
		]);
		const hole = around?.coordinates[0]?.[1] ?? [];
		expect(new Set(hole.map(String))).toEqual(new Set(pointsOf(within ?? west)));
		expect(hole.length).toBeLessThan(100);
	});

	it('never lose an area, however small', () => {
		const dot = polygon(square(8.5, 50.15, 0.00003));
		const [around, small] = simplifyOutlines([polygon(frame, square(8.5, 50.15, 0.00003)), dot]);
		expect(small?.coordinates[0]?.[0]).toHaveLength(4);
		expect(new Set(around?.coordinates[0]?.[1]?.map(String))).toEqual(
			new Set(pointsOf(small ?? dot))
		);
	});

	it('never lose an area between two others, and all three still meet', () => {
		const sliver = [
			[8.5, 50.149],
			[8.50004, 50.15],
			[8.5, 50.151],
			[8.49996, 50.15],
			[8.5, 50.149]
		];
		const top = [8.5, 50.2];
		const bottom = [8.5, 50.1];
		const left = [bottom, ...sliver.slice(2).toReversed(), top, [8.4, 50.2], [8.4, 50.1], bottom];
		const right = [
			bottom,
			[8.6, 50.1],
			[8.6, 50.2],
			top,
			...sliver.slice(0, 3).toReversed(),
			bottom
		];
		const shapes = simplifyOutlines([polygon(left), polygon(sliver), polygon(right)]);
		const [leftPoints, middle, rightPoints] = shapes.map((shape) => new Set(pointsOf(shape)));
		expect(middle?.size).toBe(3);
		expect(
			[...(middle ?? [])].every((point) => leftPoints?.has(point) || rightPoints?.has(point))
		).toBe(true);
	});

	it('leave out islands that are too small for the map, but not the largest', () => {
		const rings = [0.00003, 0.00005, 0.00004].map((side, index) => [
			square(8.45 + index / 100, 50.15, side)
		]);
		const [, islands] = simplifyOutlines([
			polygon(frame),
			{ type: 'MultiPolygon', coordinates: rings }
		]);
		expect(islands?.coordinates).toHaveLength(1);
		expect(islands?.coordinates[0]?.[0]?.[0]?.[0]).toBeCloseTo(8.46, 4);
	});

	it('are left as they are where an area is smaller than the grid', () => {
		const speck = polygon(square(8.5, 50.15, 0.000002));
		expect(simplifyOutlines([polygon(frame), speck])[1]).toEqual(speck);
	});
});
