import type { Position } from 'geojson';
import { refuse } from '#lib/shared/imports/refusal.ts';
import type { Crs } from './crs.ts';
import { isInGermany, sayPlace, type Place } from './place.ts';
import { suggestCrs } from './suggest-crs.ts';

/** One position of a feature, as it stands in the file. */
export interface Sample {
	/** How to name the feature in a sentence: `feature 3 (Altstadt)`. */
	label: string;
	position: Position;
}

export interface CoordinateChoices {
	/** Whether a place is near the city, where it is known already. */
	isNear?: ((place: Place) => boolean) | undefined;
	/** The operator's word that outlines belong where they land. */
	farIsRight?: boolean | undefined;
}

/**
 * Makes sure that positions are what their coordinate reference system says, before anything is
 * drawn from them.
 *
 * @param samples one position of every polygon are enough to tell
 * @param isNamed whether the file or the operator names the CRS, or it is assumed
 * @throws {ImportRefusal} for metres without a CRS, swapped axes and a CRS that does not fit
 */
export function checkCoordinates(
	samples: Sample[],
	crs: Crs,
	isNamed: boolean,
	choices: CoordinateChoices
): void {
	const positions = samples.map(({ position }) => position);
	const stray = samples.find(({ position }) => !isInEurope(crs.toDegrees(position)));
	if (!stray) return checkCountry(samples, crs, choices);
	if (positions.every((position) => isInEurope(crs.toDegrees(swap(position))))) {
		const order = crs.isDegrees ? 'latitude before longitude' : 'northing before easting';
		refuse(
			`the axes are swapped: positions such as ${show(stray)} have ${order}; GeoJSON wants them the other way round`
		);
	}
	if (crs.isDegrees && positions.every((position) => isOnEarth(crs.toDegrees(position)))) return;
	const such = `positions such as ${show(stray)} of ${stray.label}`;
	const cure =
		suggestCrs(positions, crs.code, choices.isNear ?? null) ??
		'say with --crs which coordinate reference system they are in';
	if (!crs.isDegrees) refuse(`${such} do not lie in Europe when read as ${crs.code}; ${cure}`);
	refuse(
		isNamed
			? `${such} are metres, but the file says it is in degrees; ${cure}`
			: `${such} are metres, and the file names no coordinate reference system; ${cure}`
	);
}

/** Where the city is not known yet, metres that land abroad and could lie in Germany are asked about. */
function checkCountry(
	samples: Sample[],
	crs: Crs,
	{ isNear, farIsRight }: CoordinateChoices
): void {
	if (crs.isDegrees || isNear || farIsRight) return;
	const abroad = samples.find(({ position }) => !isInGermany(crs.toDegrees(position)));
	if (!abroad) return;
	const better = suggestCrs(
		samples.map(({ position }) => position),
		crs.code,
		null
	);
	if (!better) return;
	const place = sayPlace(crs.toDegrees(abroad.position));
	refuse(
		`positions such as ${show(abroad)} of ${abroad.label} lie at ${place} when read as ${crs.code}, which is not in Germany; ${better}; if they are right as they are, say --far-is-right`
	);
}

function isInEurope([longitude, latitude]: Place): boolean {
	return longitude >= -25 && longitude <= 45 && latitude >= 34 && latitude <= 72;
}

function isOnEarth([longitude, latitude]: Place): boolean {
	return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

function swap([x = NaN, y = NaN]: Position): Position {
	return [y, x];
}

function show({ position }: Sample): string {
	return `[${position.slice(0, 2).join(', ')}]`;
}
