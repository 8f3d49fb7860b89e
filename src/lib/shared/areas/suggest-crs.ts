import type { Position } from 'geojson';
import { listNames } from '#lib/shared/imports/refusal.ts';
import { projectedSystems } from './crs.ts';
import { isInGermany, sayPlace, type Place } from './place.ts';

/**
 * Says which systems would put positions where they can be meant: near the city, else in Germany.
 *
 * @param positions as they stand in the file
 * @param refuted the code of the system that they cannot be in
 * @param isNear whether a place is near the city, where it is known
 * @returns a part of a sentence with the option to give for each, or null where none fits
 */
export function suggestCrs(
	positions: Position[],
	refuted: string,
	isNear: ((place: Place) => boolean) | null
): string | null {
	const [first] = positions;
	if (!first) return null;
	const readings = projectedSystems()
		.filter(({ code }) => code !== refuted)
		.map((crs) => ({ crs, places: positions.map(crs.toDegrees) }));
	const fitting = (isRight: (place: Place) => boolean) =>
		readings.filter(({ places }) => places.every(isRight));
	const near = isNear ? fitting(isNear) : [];
	const fits = near.length > 0 ? near : fitting(isInGermany);
	if (fits.length === 0) return null;
	return listNames(
		fits.map(({ crs }) => {
			const shift = crs.falseEasting ? ` (false easting ${crs.falseEasting})` : '';
			return `--crs ${crs.code}${shift} puts the first at ${sayPlace(crs.toDegrees(first))}`;
		})
	);
}
