import type { MultiPolygon, Position } from 'geojson';
import { refuse } from '#lib/shared/imports/refusal.ts';
import { readJson } from '#lib/shared/imports/read-json.ts';
import { codeFromName } from '#lib/shared/addresses/address-part.ts';
import { checkCoordinates } from './check-coordinates.ts';
import { WGS84, crsByName } from './crs.ts';
import type { Crs } from './crs.ts';
import { findFields, textOf } from './guess-fields.ts';
import type { AreaFields, FieldOptions, Properties } from './guess-fields.ts';
import { readOutline, toOutline } from './read-outline.ts';
import { settleDuplicates } from './settle-duplicates.ts';
import { simplifyOutlines } from './simplify-outlines.ts';

export interface AreaReadOptions extends FieldOptions {
	populationField?: string | undefined;
	/** For files without the `crs` member; wins over it. */
	crs?: string | undefined;
	/** Which feature keeps a code that occurs twice: code → feature number. */
	keep?: ReadonlyMap<string, number> | undefined;
	/** Another code for one feature: feature number → code. */
	recode?: ReadonlyMap<number, string> | undefined;
}

export interface ImportedArea {
	/** The place of the feature in the file, counted from 1. */
	feature: number;
	code: string;
	name: string;
	parentCode: string | null;
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
	/** Features the operator left out of a doubled code. */
	leftOut: number[];
}

interface RawFeature {
	feature: number;
	properties: Properties;
	geometry: unknown;
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
	const { kept, leftOut } = settleDuplicates(named, options.keep ?? new Map());
	const polygons = kept.map(({ geometry, label }) => readOutline(geometry, label));
	const crs = findCrs(collection, options.crs, polygons.flat(2));
	const outlines = polygons.map((polygon) => toOutline(polygon, crs.toDegrees));
	const shapes = simplifyOutlines(outlines);
	const areas = kept.map(({ feature, code, name, parentCode, population }, index) => {
		const outline = outlines[index] ?? { type: 'MultiPolygon', coordinates: [] };
		return {
			feature,
			code,
			name,
			parentCode,
			population,
			outline,
			shape: shapes[index] ?? outline
		};
	});
	return { areas, fields, crs: crs.code, leftOut };
}

function readFeatures(collection: unknown): RawFeature[] {
	if (!isObject(collection) || collection.type !== 'FeatureCollection') {
		const type = isObject(collection) ? collection.type : undefined;
		return refuse(
			typeof type === 'string'
				? `this is a GeoJSON ${type}, not a FeatureCollection`
				: 'this is JSON, but not a GeoJSON FeatureCollection'
		);
	}
	const { features } = collection;
	if (!Array.isArray(features)) return refuse('this FeatureCollection has no list of features');
	if (features.length === 0) return refuse('this FeatureCollection is empty');
	return features.map((feature: unknown, index) => {
		if (!isObject(feature) || feature.type !== 'Feature') {
			return refuse(`feature ${index + 1} is not a GeoJSON Feature`);
		}
		const { properties, geometry } = feature;
		return { feature: index + 1, properties: isObject(properties) ? properties : {}, geometry };
	});
}

function nameFeature(raw: RawFeature, fields: AreaFields, options: AreaReadOptions) {
	const { feature, properties, geometry } = raw;
	const inFile = fields.code ? textOf(properties[fields.code]) : '';
	const written = fields.name ? textOf(properties[fields.name]) : '';
	const recoded = options.recode?.get(feature);
	const code = recoded ?? (fields.code ? inFile : codeFromName(written));
	if (code === '') refuse(`feature ${feature}${written && ` (${written})`} has no code`);
	const name = written || code;
	const parentCode = (fields.parent && textOf(properties[fields.parent])) || null;
	const population = readPopulation(raw, options.populationField);
	const label = `feature ${feature} (${name})`;
	return { feature, code, name, parentCode, population, geometry, label };
}

function readPopulation({ feature, properties }: RawFeature, field?: string): number | null {
	if (!field) return null;
	const text = textOf(properties[field]);
	if (text === '') return null;
	if (!/^\d+$/.test(text)) {
		refuse(`feature ${feature} has the population "${text}", which is not a whole number`);
	}
	return Number(text);
}

function findCrs(collection: unknown, named: string | undefined, rings: Position[][]): Crs {
	const name = named ?? crsMember(collection);
	const crs = name === null ? WGS84 : crsByName(name);
	const positions = rings.map((ring) => ring[0] ?? []);
	checkCoordinates(positions, crs, name !== null);
	return crs;
}

/** The member of GeoJSON 2008, which offices still write though RFC 7946 dropped it. */
function crsMember(collection: unknown): string | null {
	if (!isObject(collection) || !isObject(collection.crs)) return null;
	const { properties } = collection.crs;
	if (!isObject(properties)) return null;
	const name = properties.name ?? properties.code;
	return typeof name === 'string' || typeof name === 'number' ? String(name) : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
