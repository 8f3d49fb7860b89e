import { geoPath, geoTransform } from 'd3-geo';
import type { GeoContext } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';

export interface DrawnMap {
	/** Of the coordinates in which `path`, `x` and `y` are given. */
	width: number;
	height: number;
	shapes: DrawnShape[];
}

export interface DrawnShape {
	id: string;
	/** An SVG path with whole numbers; draw it with `fill-rule="evenodd"`. */
	path: string;
	/** Where a label stands: the middle of the largest polygon. */
	x: number;
	y: number;
	/** How wide its largest polygon is: what a label can take. */
	room: number;
}

/**
 * Draws outlines as SVG paths, north up, in a box of the given width.
 *
 * The projection is a plane: longitude shortened by the cosine of the middle latitude. At the size
 * of a city that is true to a thousandth, and unlike d3's spherical projections it does not care
 * which way a ring is wound.
 *
 * @param outlines in degrees; all are fitted into the box together
 * @param width of the box, in the units of the paths
 */
export function drawMap(outlines: { id: string; shape: MultiPolygon }[], width = 1000): DrawnMap {
	const box = boxOf(outlines.flatMap(({ shape }) => shape.coordinates.flat(2)));
	if (!box) return { width, height: 0, shapes: [] };
	const margin = width / 200;
	const stretch = Math.cos(((box.south + box.north) / 360) * Math.PI);
	const scale = (width - 2 * margin) / Math.max((box.east - box.west) * stretch, 1e-9);
	const height = Math.round((box.north - box.south) * scale + 2 * margin);
	const projection = geoTransform({
		point(longitude, latitude) {
			this.stream.point(
				margin + (longitude - box.west) * stretch * scale,
				margin + (box.north - latitude) * scale
			);
		}
	});
	const shapes = outlines.map(({ id, shape }) => {
		const pen = new PathPen();
		geoPath(projection, pen)(shape);
		const main = largest(shape);
		const [x, y] = geoPath(projection).centroid(main);
		const [[left], [right]] = geoPath(projection).bounds(main);
		const room = Math.round(right - left);
		return { id, path: pen.path, x: Math.round(x), y: Math.round(y), room };
	});
	return { width, height, shapes };
}

function boxOf(positions: Position[]) {
	if (positions.length === 0) return null;
	const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
	for (const [longitude = 0, latitude = 0] of positions) {
		box.west = Math.min(box.west, longitude);
		box.east = Math.max(box.east, longitude);
		box.south = Math.min(box.south, latitude);
		box.north = Math.max(box.north, latitude);
	}
	return box;
}

function largest(shape: MultiPolygon): MultiPolygon {
	const [first, ...rest] = shape.coordinates;
	const length = (polygon: Position[][] = []) => polygon[0]?.length ?? 0;
	const found = rest.reduce(
		(best, polygon) => (length(polygon) > length(best) ? polygon : best),
		first
	);
	return { type: 'MultiPolygon', coordinates: found ? [found] : [] };
}

/** Writes steps from point to point in whole numbers: a third of the bytes of d3's own paths. */
class PathPen implements GeoContext {
	path = '';
	#x = 0;
	#y = 0;
	#isMoved = false;

	beginPath() {
		this.path = '';
	}

	moveTo(x: number, y: number) {
		[this.#x, this.#y] = [Math.round(x), Math.round(y)];
		this.path += `M${this.#x} ${this.#y}`;
		this.#isMoved = true;
	}

	lineTo(x: number, y: number) {
		const dx = Math.round(x) - this.#x;
		const dy = Math.round(y) - this.#y;
		if (dx === 0 && dy === 0) return;
		this.#x += dx;
		this.#y += dy;
		const command = this.#isMoved ? 'l' : '';
		const gap = this.#isMoved || dx < 0 ? '' : ' ';
		this.#isMoved = false;
		this.path += `${command}${gap}${dx}${dy < 0 ? '' : ' '}${dy}`;
	}

	closePath() {
		this.path += 'z';
	}

	arc() {
		/* d3-geo asks for circles for points only, and areas have none. */
	}
}
