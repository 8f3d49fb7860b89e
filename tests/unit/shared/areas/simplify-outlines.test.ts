import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { simplifyOutlines } from '#lib/shared/areas/simplify-outlines.ts';

const polygon = (...rings: Position[][]): MultiPolygon => ({
	type: 'MultiPolygon',
	coordinates: [rings]
});

/** A wavy border between two areas, walked downwards by one and upwards by the other. */
const border = Array.from({ length: 101 }, (_, step): Position => [
	8.5 + Math.sin(step) * 0.0004 + (step > 40 && step < 60 ? 0.01 : 0),
	50.2 - step * 0.001
]);
const west = polygon([...border.toReversed(), [8.4, 50.2], [8.4, 50.1], border[100] ?? []]);
const east = polygon([...border, [8.6, 50.1], [8.6, 50.2], border[0] ?? []]);

const pointsOf = ({ coordinates }: MultiPolygon) => coordinates.flat(2).map(String);

describe('simplified outlines', () => {
	const [westShape, eastShape] = simplifyOutlines([west, east]);

	it('have far fewer points', () => {
		expect(pointsOf(westShape ?? west).length).toBeLessThan(pointsOf(west).length / 2);
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
		const circle = Array.from({ length: 61 }, (_, step): Position => [
			8.5 + Math.cos((step % 60) / 9.549) * 0.02,
			50.15 + Math.sin((step % 60) / 9.549) * 0.02
		]);
		const frame = [
			[8.4, 50.1],
			[8.6, 50.1],
			[8.6, 50.2],
			[8.4, 50.2],
			[8.4, 50.1]
		];
		const turned = [...circle.slice(17, 60), ...circle.slice(0, 18)];
		const [around, within] = simplifyOutlines([
			polygon(frame, circle.toReversed()),
			polygon(turned)
		]);
		const hole = around?.coordinates[0]?.[1] ?? [];
		expect(new Set(hole.map(String))).toEqual(new Set(pointsOf(within ?? west)));
		expect(hole.length).toBeLessThan(61);
	});

	it('never lose an area, however small', () => {
		const dot = polygon([
			[8.5, 50.1],
			[8.50003, 50.1],
			[8.50003, 50.10003],
			[8.5, 50.10003],
			[8.5, 50.1]
		]);
		const [, small] = simplifyOutlines([west, dot]);
		expect(small?.coordinates[0]?.[0]).toHaveLength(4);
	});
});
