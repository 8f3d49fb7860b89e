import type { Position } from 'geojson';
import { refuse } from '#lib/shared/imports/refusal.ts';
import type { Crs } from './crs.ts';

/**
 * Makes sure that positions are what their coordinate reference system says, before anything is
 * drawn from them.
 *
 * @param positions positions as they stand in the file; a few hundred are enough to tell
 * @param isNamed whether the file or the operator names the CRS, or it is assumed
 * @throws {ImportRefusal} for metres without a CRS, swapped axes and a CRS that does not fit
 */
export function checkCoordinates(positions: Position[], crs: Crs, isNamed: boolean): void {
	const degrees = positions.map(crs.toDegrees);
	if (degrees.every(isInEurope)) return;
	if (positions.map((position) => crs.toDegrees(swap(position))).every(isInEurope)) {
		const order = crs.isDegrees ? 'latitude before longitude' : 'northing before easting';
		refuse(
			`the axes are swapped: positions such as ${show(positions[0])} have ${order}; GeoJSON wants them the other way round`
		);
	}
	if (degrees.every(isOnEarth) && crs.isDegrees) return;
	if (!crs.isDegrees) {
		refuse(`positions such as ${show(positions[0])} do not lie in Europe when read as ${crs.code}`);
	}
	const cure = 'say which coordinate reference system they are in, for example --crs EPSG:25832';
	refuse(
		isNamed
			? `positions such as ${show(positions[0])} are metres, but the file says it is in degrees; ${cure}`
			: `positions such as ${show(positions[0])} are metres, and the file names no coordinate reference system; ${cure}`
	);
}

function isInEurope([longitude, latitude]: [number, number]): boolean {
	return longitude >= -25 && longitude <= 45 && latitude >= 34 && latitude <= 72;
}

function isOnEarth([longitude, latitude]: [number, number]): boolean {
	return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

function swap([x = NaN, y = NaN]: Position): Position {
	return [y, x];
}

function show(position: Position | undefined): string {
	return `[${(position ?? []).slice(0, 2).join(', ')}]`;
}
