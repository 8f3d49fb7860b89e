import { geoDistance, geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';

/** Longitude and latitude in WGS 84 degrees. */
export type Place = [number, number];

/** Where an area lies, and how large it is. */
export interface Site {
	name: string;
	/** The middle of what it covers. */
	centre: Place;
	/** The larger side of the box around it, in metres. */
	size: number;
}

/** The mean radius of the earth in metres (IUGG). */
const EARTH = 6_371_009;

/** How far two places are apart, in metres along a great circle. */
export function metresBetween(a: Place, b: Place): number {
	return geoDistance(a, b) * EARTH;
}

/** @param outline wound as RFC 7946 says */
export function siteOf(name: string, outline: MultiPolygon): Site {
	const [[west, south], [east, north]] = geoPath().bounds(outline);
	const width = metresBetween([west, (south + north) / 2], [east, (south + north) / 2]);
	const height = metresBetween([west, south], [west, north]);
	return { name, centre: geoPath().centroid(outline), size: Math.max(width, height) };
}

/** How much an outline covers, in square metres; as exact as a plane is at the size of a city. */
export function squareMetres(outline: MultiPolygon): number {
	const degree = (EARTH * Math.PI) / 180;
	const [, latitude] = geoPath().centroid(outline);
	return geoPath().area(outline) * degree ** 2 * Math.cos((latitude / 180) * Math.PI);
}

/** Within the box around Germany. */
export function isInGermany([longitude, latitude]: Place): boolean {
	return longitude >= 5.8 && longitude <= 15.1 && latitude >= 47.2 && latitude <= 55.1;
}

/** `50.111° N, 8.682° E`: to about 100 metres. */
export function sayPlace([longitude, latitude]: Place): string {
	const north = `${Math.abs(latitude).toFixed(3)}° ${latitude < 0 ? 'S' : 'N'}`;
	return `${north}, ${Math.abs(longitude).toFixed(3)}° ${longitude < 0 ? 'W' : 'E'}`;
}

/** `184 m`, `1.2 km`, `424 km`. */
export function sayDistance(metres: number): string {
	if (metres < 1000) return `${Math.round(metres)} m`;
	return `${(metres / 1000).toFixed(metres < 10_000 ? 1 : 0)} km`;
}

/** `0.56 km²`, `900 m²`. */
export function sayArea(metres: number): string {
	return metres < 10_000 ? `${Math.round(metres)} m²` : `${(metres / 1e6).toFixed(2)} km²`;
}
