import proj4 from 'proj4';
import type { Position } from 'geojson';
import { refuse } from '#lib/shared/imports/refusal.ts';

export interface Crs {
	/** `EPSG:25832`; `EPSG:4326` stands for everything that already is longitude and latitude. */
	code: string;
	/** Takes a position in this CRS, returns longitude and latitude in WGS 84 degrees. */
	toDegrees: (position: Position) => [number, number];
	isDegrees: boolean;
}

const BESSEL = '+ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m +no_defs';
const GRS80 = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';

/** The definitions are those of the EPSG registry; the Bessel datum shift is good to about 3 m. */
const PROJECTED: Record<string, string> = {
	'3857':
		'+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
	'3068': `+proj=cass +lat_0=52.4186482777778 +lon_0=13.6272036666667 +x_0=40000 +y_0=10000 ${BESSEL}`,
	'25831': `+proj=utm +zone=31 ${GRS80}`,
	'25832': `+proj=utm +zone=32 ${GRS80}`,
	'25833': `+proj=utm +zone=33 ${GRS80}`,
	'32632': '+proj=utm +zone=32 +datum=WGS84 +units=m +no_defs',
	'32633': '+proj=utm +zone=33 +datum=WGS84 +units=m +no_defs',
	'4647': `+proj=tmerc +lat_0=0 +lon_0=9 +k=0.9996 +x_0=32500000 +y_0=0 ${GRS80}`,
	'5650': `+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=33500000 +y_0=0 ${GRS80}`,
	'31466': `+proj=tmerc +lat_0=0 +lon_0=6 +k=1 +x_0=2500000 +y_0=0 ${BESSEL}`,
	'31467': `+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 ${BESSEL}`,
	'31468': `+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=4500000 +y_0=0 ${BESSEL}`,
	'31469': `+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=5500000 +y_0=0 ${BESSEL}`
};

const DEGREES = new Set(['4326', '4258', 'CRS84']);

/**
 * Finds a coordinate reference system by any of its usual spellings: `EPSG:25832`,
 * `urn:ogc:def:crs:EPSG::25832`, `urn:ogc:def:crs:OGC:1.3:CRS84`, `25832`.
 *
 * @throws {ImportRefusal} for one that is not known here
 */
export function crsByName(name: string): Crs {
	const number = /(CRS84|\d{4,5})\/?$/i.exec(name.trim())?.[1]?.toUpperCase();
	if (number && DEGREES.has(number)) return WGS84;
	const definition = number && PROJECTED[number];
	if (!definition) {
		const known = Object.keys(PROJECTED).map((code) => `EPSG:${code}`);
		return refuse(
			`the coordinate reference system "${name}" is not known; known are CRS84, EPSG:4326, EPSG:4258, ${known.join(', ')}`
		);
	}
	const transform = proj4(definition, '+proj=longlat +datum=WGS84 +no_defs');
	return {
		code: `EPSG:${number}`,
		isDegrees: false,
		toDegrees: ([x = NaN, y = NaN]) => transform.forward<[number, number]>([x, y])
	};
}

/** What GeoJSON is in unless it says otherwise (RFC 7946, section 4). */
export const WGS84: Crs = {
	code: 'EPSG:4326',
	isDegrees: true,
	toDegrees: ([x = NaN, y = NaN]) => [x, y]
};
