import type { BBox, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarRingArea, presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { keepTriangles } from './keep-triangles.ts';

/** Positions on a grid of 1e-5 degrees (about 1 m), as whole numbers, so that equal is equal. */
const GRID = 1e5;
/** A corner stays that spans a square of this side, as a share of the larger side of the map. */
const CORNER = 1 / 360;

/**
 * Simplifies the outlines of neighbouring areas for one map. A border that areas share is one arc of
 * a topology and simplified once (Visvalingam and Whyatt, 1993), so neighbours keep touching.
 *
 * @param outlines closed rings in degrees
 * @returns one outline each, in the same order, on a grid of 1e-5 degrees; an island that is too
 * small for the map is gone, but something of every area stays
 */
export function simplifyOutlines(outlines: MultiPolygon[]): MultiPolygon[] {
	const joined = topology(Object.fromEntries(outlines.map(toGrid).entries()));
	const weighed = presimplify(joined as Topology<Objects>);
	const least = leastWeight(weighed.bbox);
	keepTriangles(weighed, least);
	const simple = simplify(weighed, least);
	return outlines.map((outline, index) => {
		const object = simple.objects[index];
		const polygons =
			object?.type === 'MultiPolygon' ? feature(simple, object).geometry.coordinates : [];
		const kept = polygons
			.filter(([exterior = []]) => isRing(exterior))
			.map((rings) => rings.filter(isRing).map(toDegrees));
		return kept.length > 0 ? { type: 'MultiPolygon', coordinates: kept } : outline;
	});
}

function toGrid({ coordinates }: MultiPolygon): MultiPolygon {
	const polygons = coordinates
		.map((rings) => rings.map(ringToGrid))
		.filter(([exterior = []]) => isRing(exterior))
		.map((rings) => rings.filter(isRing));
	return { type: 'MultiPolygon', coordinates: polygons };
}

function ringToGrid(ring: Position[]): Position[] {
	return ring
		.map(([x = 0, y = 0]) => [Math.round(x * GRID), Math.round(y * GRID)])
		.filter(([x, y], index, all) => x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
}

function toDegrees(ring: Position[]): Position[] {
	return ring.map(([x = 0, y = 0]) => [x / GRID, y / GRID]);
}

/** What has come down to a line or a point covers nothing. */
function isRing(ring: Position[]): boolean {
	return planarRingArea(ring.map(([x = 0, y = 0]) => [x, y])) > 0;
}

/** A degree of longitude is shorter than one of latitude by the cosine of the latitude. */
function leastWeight([west, south, east = 0, north = 0]: BBox = [0, 0, 0, 0]): number {
	const stretch = Math.cos(((south + north) / 2 / GRID / 180) * Math.PI);
	const side = Math.max((east - west) * stretch, north - south) * CORNER;
	return side ** 2 / stretch;
}
