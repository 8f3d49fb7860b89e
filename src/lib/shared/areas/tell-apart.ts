import type { MultiPolygon } from 'geojson';
import { ImportRefusal, listNames } from '#lib/shared/imports/refusal.ts';
import type { Crs } from './crs.ts';
import { textOf } from './guess-fields.ts';
import { sayArea, sayPlace, siteOf, squareMetres } from './place.ts';
import type { RawFeature } from './read-collection.ts';
import { readOutline, toOutline } from './read-outline.ts';

/** So many fields are enough to know a feature by. */
const MOST_FIELDS = 3;

/**
 * Says of features that share a code what each has that the others have not: fields of the file, how
 * much it covers and where.
 *
 * @returns a part of a sentence: `feature 3 has STAND 2019 and covers 0.56 km² around …, feature 8 …`
 */
export function tellApart(same: RawFeature[], { toDegrees }: Crs): string {
	const fields = [...new Set(same.flatMap(({ properties }) => Object.keys(properties)))];
	const telling = fields
		.filter((field) => new Set(same.map(({ properties }) => textOf(properties[field]))).size > 1)
		.slice(0, MOST_FIELDS);
	const described = same.map(({ feature, properties, geometry }) => {
		const values = telling.map((field) => `${field} ${textOf(properties[field]) || 'empty'}`);
		const has = values.length > 0 ? ` has ${listNames(values)} and` : '';
		const outline = readable(geometry, toDegrees);
		const covers = outline
			? ` covers ${sayArea(squareMetres(outline))} around ${sayPlace(siteOf('', outline).centre)}`
			: ' has no outline';
		return `feature ${feature}${has}${covers}`;
	});
	return listNames(described);
}

/** A feature without an outline that can be read is one way to differ. */
function readable(geometry: unknown, toDegrees: Crs['toDegrees']): MultiPolygon | null {
	try {
		return toOutline(readOutline(geometry, ''), toDegrees);
	} catch (cause) {
		if (cause instanceof ImportRefusal) return null;
		throw cause;
	}
}
