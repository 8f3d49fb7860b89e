import proj4 from 'proj4';
import type { Position } from 'geojson';
import { refuse } from '#lib/shared/imports/refusal.ts';
import type { Place } from './place.ts';

export interface Crs {
	/** `EPSG:25832`; `EPSG:4326` stands for everything that already is longitude and latitude. */
	code: string;
	/** Takes a position in this CRS, returns WGS 84 degrees. */
	toDegrees: (position: Position) => Place;
	isDegrees: boolean;
	/** What is added to the easting, in metres, where it starts with the number of a zone. */
	falseEasting: number | null;
}

const BESSEL = '+ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m +no_defs';
const GRS80 = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';

/**
 * The definitions are those of the EPSG and ESRI registries; the Bessel datum shift is good to about
 * 3 m. In the last two the last digit of the zone stands before an easting of UTM.
 */
const PROJECTED: Record<string, string> = {
	'EPSG:3857':
		'+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
	'EPSG:3068': `+proj=cass +lat_0=52.4186482777778 +lon_0=13.6272036666667 +x_0=40000 +y_0=10000 ${BESSEL}`,
	'EPSG:25831': `+proj=utm +zone=31 ${GRS80}`,
	'EPSG:25832': `+proj=utm +zone=32 ${GRS80}`,
	'EPSG:25833': `+proj=utm +zone=33 ${GRS80}`,
	'EPSG:32632': '+proj=utm +zone=32 +datum=WGS84 +units=m +no_defs',
	'EPSG:32633': '+proj=utm +zone=33 +datum=WGS84 +units=m +no_defs',
	'EPSG:4647': `+proj=tmerc +lat_0=0 +lon_0=9 +k=0.9996 +x_0=32500000 +y_0=0 ${GRS80}`,
	'EPSG:5650': `+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=33500000 +y_0=0 ${GRS80}`,
	'EPSG:31466': `+proj=tmerc +lat_0=0 +lon_0=6 +k=1 +x_0=2500000 +y_0=0 ${BESSEL}`,
	'EPSG:31467': `+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 ${BESSEL}`,
	'EPSG:31468': `+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=4500000 +y_0=0 ${BESSEL}`,
	'EPSG:31469': `+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=5500000 +y_0=0 ${BESSEL}`,
	'ESRI:102328': `+proj=tmerc +lat_0=0 +lon_0=9 +k=0.9996 +x_0=2500000 +y_0=0 ${GRS80}`,
	ETRS_1989_UTM_Zone_33N_7stellen: `+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=3500000 +y_0=0 ${GRS80}`
};

const DEGREES = new Set(['4326', '4258', 'CRS84']);

/**
 * Finds a coordinate reference system by any of its usual spellings: `EPSG:25832`,
 * `urn:ogc:def:crs:EPSG::25832`, `urn:ogc:def:crs:OGC:1.3:CRS84`, `25832`.
 *
 * @throws {ImportRefusal} for one that is not known here
 */
export function crsByName(name: string): Crs {
	const written = name.trim();
	const number = /(CRS84|\d{4,6})\/?$/i.exec(written)?.[1]?.toUpperCase();
	if (number && DEGREES.has(number)) return WGS84;
	const codes = Object.keys(PROJECTED);
	const code = codes.find((each) => each === written || each.endsWith(`:${number ?? ''}`));
	if (!code) {
		return refuse(
			`the coordinate reference system "${name}" is not known; known are CRS84, EPSG:4326, EPSG:4258, ${codes.join(', ')}`
		);
	}
	return projected(code);
}

/** Every system in metres that is known here, each once: WGS 84's UTM is ETRS89's to a metre. */
export function projectedSystems(): Crs[] {
	return Object.keys(PROJECTED)
		.filter((code) => !code.startsWith('EPSG:326'))
		.map(projected);
}

function projected(code: string): Crs {
	const definition = PROJECTED[code] ?? '';
	const transform = proj4(definition, '+proj=longlat +datum=WGS84 +no_defs');
	const falseEasting = /x_0=(\d{6,})/.exec(definition)?.[1];
	return {
		code,
		isDegrees: false,
		falseEasting: falseEasting ? Number(falseEasting) : null,
		toDegrees: ([x = NaN, y = NaN]) => transform.forward<Place>([x, y])
	};
}

/** What GeoJSON is in unless it says otherwise (RFC 7946, section 4). */
export const WGS84: Crs = {
	code: 'EPSG:4326',
	isDegrees: true,
	falseEasting: null,
	toDegrees: ([x = NaN, y = NaN]) => [x, y]
};
