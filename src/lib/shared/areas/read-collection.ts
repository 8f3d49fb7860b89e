import { refuse } from '#lib/shared/imports/refusal.ts';
import type { Properties } from './guess-fields.ts';

export interface RawFeature {
	/** Its place in the file, counted from 1. */
	feature: number;
	properties: Properties;
	geometry: unknown;
}

/**
 * Reads the features of a GeoJSON FeatureCollection, without looking into their geometries.
 *
 * @throws {ImportRefusal} for everything else
 */
export function readFeatures(collection: unknown): RawFeature[] {
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

/** The system named by the member of GeoJSON 2008, which offices still write though RFC 7946 dropped it. */
export function crsMember(collection: unknown): string | null {
	if (!isObject(collection) || !isObject(collection.crs)) return null;
	const { properties } = collection.crs;
	if (!isObject(properties)) return null;
	const name = properties.name ?? properties.code;
	return typeof name === 'string' || typeof name === 'number' ? String(name) : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
