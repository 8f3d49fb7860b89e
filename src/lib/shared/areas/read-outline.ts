import type { MultiPolygon, Position } from 'geojson';
import { refuse } from '#lib/shared/imports/refusal.ts';

/**
 * Reads the geometry of one feature.
 *
 * @param geometry the member as it stands in the file
 * @param feature how to name the feature in a sentence: `feature 3 (Altstadt)`
 * @returns its polygons in the coordinates of the file, every ring closed, heights dropped
 * @throws {ImportRefusal} for a missing geometry, one that is no area, and rings that are none
 */
export function readOutline(geometry: unknown, feature: string): Position[][][] {
	if (!isObject(geometry)) return refuse(`${feature} has no geometry`);
	const { type, coordinates } = geometry;
	if (type !== 'Polygon' && type !== 'MultiPolygon') {
		return refuse(`${feature} is a ${String(type)}; an area must be a Polygon or a MultiPolygon`);
	}
	const polygons: unknown = type === 'Polygon' ? [coordinates] : coordinates;
	if (!Array.isArray(polygons) || polygons.length === 0) {
		return refuse(`${feature} has no geometry`);
	}
	return polygons.map((polygon: unknown) => {
		if (!Array.isArray(polygon) || polygon.length === 0) {
			return refuse(`${feature} has an empty polygon`);
		}
		return polygon.map((ring: unknown) => readRing(ring, feature));
	});
}

function readRing(ring: unknown, feature: string): Position[] {
	if (!Array.isArray(ring)) return refuse(`${feature} has a ring that is no list of positions`);
	const positions = ring.map((position: unknown) => readPosition(position, feature));
	const [first] = positions;
	const last = positions.at(-1);
	if (first && last && (first[0] !== last[0] || first[1] !== last[1])) positions.push(first);
	if (positions.length < 4) {
		return refuse(`${feature} has a ring of fewer than three different positions`);
	}
	return positions;
}

function readPosition(position: unknown, feature: string): Position {
	const [x, y]: unknown[] = Array.isArray(position) ? position : [];
	if (typeof x !== 'number' || typeof y !== 'number' || !isFinite(x) || !isFinite(y)) {
		return refuse(`${feature} has a position that is not two numbers`);
	}
	return [x, y];
}

/**
 * Brings polygons into the form in which outlines are kept: WGS 84 degrees to seven digits (about
 * 1 cm), exterior rings counter-clockwise and holes clockwise (RFC 7946, section 3.1.6).
 *
 * @param polygons closed rings in any coordinate reference system
 */
export function toOutline(
	polygons: Position[][][],
	toDegrees: (position: Position) => [number, number]
): MultiPolygon {
	const coordinates = polygons.map((rings) =>
		rings.map((ring, index) => {
			const degrees = ring.map(toDegrees).map((position) => position.map(roundTo7));
			return isCounterClockwise(degrees) === (index === 0) ? degrees : degrees.reverse();
		})
	);
	return { type: 'MultiPolygon', coordinates };
}

function roundTo7(degrees: number): number {
	return Math.round(degrees * 1e7) / 1e7;
}

/** By the sign of the area under the ring (shoelace formula). */
function isCounterClockwise(ring: Position[]): boolean {
	let doubled = 0;
	ring.forEach(([x1 = 0, y1 = 0], index) => {
		const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
		doubled += x1 * y2 - x2 * y1;
	});
	return doubled > 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
