import { feature } from 'topojson-client';
import { planarRingArea } from 'topojson-simplify';
import type { Arc, Objects, Topology } from 'topojson-specification';

/**
 * Sees to it that no area vanishes: where simplifying would leave fewer than three points of its
 * largest ring, the points that matter most are given a weight that keeps them. As both sides of a
 * border share its points, they still meet.
 *
 * @param weighed a topology of MultiPolygons with the weight of every point behind its coordinates, as
 * `presimplify` gives it; changed in place
 * @param least the weight from which points stay
 */
export function keepTriangles(weighed: Topology<Objects>, least: number): void {
	for (const area of Object.values(weighed.objects)) {
		if (area.type !== 'MultiPolygon') continue;
		const { coordinates } = feature(weighed, area).geometry;
		const sizes = coordinates.map(([exterior = []]) =>
			planarRingArea(exterior.map(([x = 0, y = 0]) => [x, y]))
		);
		const largest = area.arcs[sizes.indexOf(Math.max(...sizes))]?.[0] ?? [];
		keepTriangle(
			largest.map((arc) => weighed.arcs[arc < 0 ? ~arc : arc] ?? []),
			least
		);
	}
}

/** The arcs of a ring follow each other, so the last point of each is the first of the next. */
function keepTriangle(arcs: Arc[], least: number): void {
	const points = arcs.flatMap((arc) => arc.slice(1));
	const kept = points.filter(([, , weight = 0]) => weight >= least).length;
	const next = points
		.filter(([, , weight = 0]) => weight < least)
		.sort(([, , a = 0], [, , b = 0]) => b - a);
	for (const point of next.slice(0, Math.max(0, 3 - kept))) point[2] = Infinity;
}
