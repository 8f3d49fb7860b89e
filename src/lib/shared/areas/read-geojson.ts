import type { MultiPolygon } from 'geojson';
import { isMissing, numericMark } from '#lib/shared/imports/no-value.ts';
import { refuse } from '#lib/shared/imports/refusal.ts';
import { readJson } from '#lib/shared/imports/read-json.ts';
import { codeFromName } from '#lib/shared/addresses/address-part.ts';
import { checkCoordinates, type CoordinateChoices, type Sample } from './check-coordinates.ts';
import { WGS84, crsByName } from './crs.ts';
import { findFields, textOf } from './guess-fields.ts';
import type { AreaFields, FieldOptions } from './guess-fields.ts';
import { crsMember, readFeatures, type RawFeature } from './read-collection.ts';
import { cutTo, isWithin } from '#lib/shared/typed/length.ts';
import { readOutline, toOutline } from './read-outline.ts';
import { settleDuplicates } from './settle-duplicates.ts';
import { tellApart } from './tell-apart.ts';
import { simplifyOutlines } from './simplify-outlines.ts';

/** In characters; as on the page where areas are edited. */
const LONGEST_NAME = 120;
const LONGEST_CODE = 60;

export interface AreaReadOptions extends FieldOptions, CoordinateChoices {
	populationField?: string | undefined;
	/** For files without the `crs` member; wins over it. */
	crs?: string | undefined;
	/** Which feature keeps a code that occurs twice: code → feature number. */
	keep?: ReadonlyMap<string, number> | undefined;
	/** Another code for one feature: feature number → code. */
	recode?: ReadonlyMap<number, string> | undefined;
}

export interface ImportedArea {
	/** How to name its feature in a sentence: `feature 3 (Altstadt)`, counted from 1. */
	label: string;
	code: string;
	name: string;
	/** The area above by code or by name, as the file says it. */
	parent: string | null;
	population: number | null;
	/** WGS 84 degrees, rings as RFC 7946 winds them. */
	outline: MultiPolygon;
	/** The outline for a map of all areas of the file on a screen; neighbours still touch. */
	shape: MultiPolygon;
}

export interface AreaFile {
	areas: ImportedArea[];
	fields: AreaFields;
	crs: string;
	/** One position of every polygon, in the coordinates of the file. */
	samples: Sample[];
	/** Features the operator left out of a doubled code. */
	leftOut: number[];
}

/**
 * Reads a GeoJSON FeatureCollection of areas in any German coordinate reference system.
 *
 * @param text the file; see `decodeText` for its bytes
 * @throws {ImportRefusal} for everything that cannot be taken as it stands
 */
export function readAreas(text: string, options: AreaReadOptions = {}): AreaFile {
	const collection = readJson(text);
	const features = readFeatures(collection);
	const fields = findFields(
		features.map(({ properties }) => properties),
		options
	);
	const named = features.map((feature) => nameFeature(feature, fields, options));
	const crsName = options.crs ?? crsMember(collection);
	const crs = crsName === null ? WGS84 : crsByName(crsName);
	const { kept, leftOut } = settleDuplicates(named, options.keep ?? new Map(), (same) =>
		tellApart(same, crs)
	);
	const polygons = kept.map(({ geometry, label }) => readOutline(geometry, label));
	const samples = kept.flatMap(({ label }, index) =>
		(polygons[index] ?? []).map(([[position = []] = []]) => ({ label, position }))
	);
	checkCoordinates(samples, crs, crsName !== null, options);
	const outlines = polygons.map((polygon) => toOutline(polygon, crs.toDegrees));
	const shapes = simplifyOutlines(outlines);
	const areas = kept.map(({ label, code, name, parent, population }, index) => {
		const outline = outlines[index] ?? { type: 'MultiPolygon', coordinates: [] };
		const shape = shapes[index] ?? outline;
		return { label, code, name, parent, population, outline, shape };
	});
	return { areas, fields, crs: crs.code, samples, leftOut };
}

function nameFeature(raw: RawFeature, fields: AreaFields, options: AreaReadOptions) {
	const { feature, properties } = raw;
	const inFile = fields.code ? textOf(properties[fields.code]) : '';
	const written = fields.name ? textOf(properties[fields.name]) : '';
	const recoded = options.recode?.get(feature);
	const code = recoded ?? (fields.code ? inFile : codeFromName(written));
	if (code === '') refuse(`feature ${feature}${written && ` (${written})`} has no code`);
	const name = written || code;
	if (!isWithin(name, LONGEST_NAME) || !isWithin(code, LONGEST_CODE))
		refuse(`the name or the code of feature ${feature} is too long: "${cutTo(name, 40)}…"`);
	const parent = (fields.parent && textOf(properties[fields.parent])) || null;
	const population = readPopulation(raw, options.populationField);
	const label = `feature ${feature} (${name})`;
	return { ...raw, code, name, parent, population, label };
}

function readPopulation({ feature, properties }: RawFeature, field?: string): number | null {
	if (!field) return null;
	const text = textOf(properties[field]);
	if (isMissing(text) || numericMark(text)) return null;
	if (!/^\d+$/.test(text)) {
		refuse(`feature ${feature} has the population "${text}", which is not a whole number`);
	}
	return Number(text);
}
