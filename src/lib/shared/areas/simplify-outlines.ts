import type { MultiPolygon, Position } from 'geojson';
import { keepTellingPoints } from './keep-telling-points.ts';

type Point = [number, number];

/** Positions on a grid of 1e-5 degrees (about 1 m), as whole numbers, so that equal is equal. */
const GRID = 1e5;
/** How far a border may move, as a share of the larger side of all outlines together. */
const TOLERANCE = 1 / 900;

/**
 * Simplifies the outlines of neighbouring areas for one map. Borders are cut at the points where
 * more than two areas meet and each piece is simplified once for both sides, so neighbours keep
 * touching (the idea of TopoJSON's arcs; the pieces themselves by Douglas and Peucker, 1973).
 *
 * @param outlines closed rings in degrees
 * @returns one outline each, in the same order, on a grid of 1e-5 degrees
 */
export function simplifyOutlines(outlines: MultiPolygon[]): MultiPolygon[] {
	const gridded = outlines.map(({ coordinates }) => coordinates.map((rings) => rings.map(toGrid)));
	const rings = gridded.flat(2);
	const junctions = findJunctions(rings);
	const { stretch, tolerance } = measure(rings.flat());
	const simplify = (ring: Point[]) => simplifyRing(ring, junctions, stretch, tolerance);
	return gridded.map((polygons) => {
		const kept = polygons
			.map(([exterior = [], ...holes]) => [
				simplify(exterior),
				...holes.map(simplify).filter(isRing)
			])
			.filter(([exterior = []]) => isRing(exterior));
		const shape = kept.length > 0 ? kept : [largestAsTriangle(polygons)];
		return { type: 'MultiPolygon', coordinates: shape.map((rings) => rings.map(toDegrees)) };
	});
}

function toGrid(ring: Position[]): Point[] {
	const points = ring.map(([x = 0, y = 0]): Point => [Math.round(x * GRID), Math.round(y * GRID)]);
	return points.filter(
		([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1]
	);
}

function toDegrees(ring: Point[]): Position[] {
	return ring.map(([x, y]) => [x / GRID, y / GRID]);
}

function isRing(points: Point[]): boolean {
	return points.length >= 4;
}

function keyOf([x, y]: Point): string {
	return `${x} ${y}`;
}

/** A point is a junction when two rings pass it by different neighbours. */
function findJunctions(rings: Point[][]): Set<string> {
	const passages = new Map<string, string>();
	const junctions = new Set<string>();
	for (const ring of rings) {
		const open = ring.slice(0, -1).map(keyOf);
		open.forEach((key, index) => {
			const before = open.at(index - 1) ?? '';
			const after = open[(index + 1) % open.length] ?? '';
			const passage = before < after ? `${before}|${after}` : `${after}|${before}`;
			if ((passages.get(key) ?? passage) !== passage) junctions.add(key);
			passages.set(key, passage);
		});
	}
	return junctions;
}

/** A degree of longitude is shorter than one of latitude by the cosine of the latitude. */
function measure(points: Point[]): { stretch: number; tolerance: number } {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		west = Math.min(west, x);
		east = Math.max(east, x);
		south = Math.min(south, y);
		north = Math.max(north, y);
	}
	const stretch = Math.cos(((south + north) / 2 / GRID / 180) * Math.PI);
	return { stretch, tolerance: Math.max((east - west) * stretch, north - south) * TOLERANCE };
}

function simplifyRing(
	ring: Point[],
	junctions: Set<string>,
	stretch: number,
	tolerance: number
): Point[] {
	const open = ring.slice(0, -1);
	const start = firstAnchor(open, junctions);
	const turned = [...open.slice(start), ...open.slice(0, start)];
	const closed = [...turned, ...turned.slice(0, 1)];
	const result: Point[] = closed.slice(0, 1);
	let from = 0;
	for (let to = 1; to < closed.length; to++) {
		const point = closed[to];
		if (to < closed.length - 1 && !(point && junctions.has(keyOf(point)))) continue;
		const piece = closed.slice(from, to + 1);
		result.push(...simplifyBothWays(piece, stretch, tolerance).slice(1));
		from = to;
	}
	return result;
}

/** A ring without a junction starts at its least point, so that the hole around it does too. */
function firstAnchor(open: Point[], junctions: Set<string>): number {
	const junction = open.findIndex((point) => junctions.has(keyOf(point)));
	if (junction >= 0) return junction;
	return open.reduce((least, point, index) => (isBefore(point, open[least]) ? index : least), 0);
}

function isBefore([x1, y1]: Point, [x2, y2]: Point = [0, 0]): boolean {
	return x1 < x2 || (x1 === x2 && y1 < y2);
}

/** Both neighbours walk a border in opposite directions and must come to the same points. */
function simplifyBothWays(piece: Point[], stretch: number, tolerance: number): Point[] {
	const first = piece[0] ?? [0, 0];
	const last = piece.at(-1) ?? first;
	const isLoop = keyOf(first) === keyOf(last);
	const isForward = isLoop ? isBefore(piece[1] ?? first, piece.at(-2)) : isBefore(first, last);
	if (isForward) return keepTellingPoints(piece, stretch, tolerance);
	return keepTellingPoints(piece.toReversed(), stretch, tolerance).toReversed();
}

/** What is too small for the map at its scale is still there: its widest triangle. */
function largestAsTriangle(polygons: Point[][][]): Point[][] {
	const exteriors = polygons.map(([exterior = []]) => exterior);
	const largest = exteriors.reduce((best, ring) => (ring.length > best.length ? ring : best));
	const third = Math.max(1, Math.floor((largest.length - 1) / 3));
	const corners = [0, third, 2 * third, 0].map((index) => largest[index] ?? [0, 0]);
	return [corners as Point[]];
}
