import { geoLength, geoPath } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { drawMap } from '#lib/shared/areas/draw-map.ts';
import { readAreas } from '#lib/shared/areas/read-geojson.ts';
import type { AreaReadOptions } from '#lib/shared/areas/read-geojson.ts';
import { decodeText } from '#lib/shared/imports/decode-text.ts';
import { hasSharedData, needsSharedData, readSharedData } from '../../../support/shared-data.ts';

const read = (file: string, options?: AreaReadOptions) =>
	readAreas(decodeText(readSharedData(`areas/${file}.geojson`)).text, options);

describe.skipIf(!hasSharedData)(`the six area files ${needsSharedData}`, () => {
	it.each([
		['frankfurt-stadtteile-46', 46, { code: 'altstadt', name: 'Altstadt', parent: null }],
		['frankfurt-stadtbezirke-111', 111, { code: '010', name: 'Altstadt', parent: null }],
		['duesseldorf-sozialraeume-171', 171, { code: '063007', name: '063007', parent: null }],
		[
			'flensburg-stadtteile-13',
			13,
			{ code: 'STGT03', name: '03 Nordstadt', parent: 'STGM01001000' }
		],
		[
			'flensburg-stadtbezirke-41',
			41,
			{ code: 'STBZ011', name: '011 St. Nikolai', parent: 'STGT01' }
		]
	])('%s has %i areas, without an option', (file, count, first) => {
		const { areas } = read(file);
		expect(areas).toHaveLength(count);
		expect(areas[0]).toMatchObject(first);
		expect(new Set(areas.map(({ code }) => code)).size).toBe(count);
	});

	it('the Berlin file has one code twice, and all 448 once that is settled', () => {
		const file = 'berlin-planungsraeume-until-2020-448';
		expect(() => read(file)).toThrow(
			'code 06010102 occurs twice: feature 124 (Schloßstraße) and feature 205 (Schloßstraße), counted from 1; ' +
				'feature 124 has area 562454.33 and covers 0.56 km² around 52.514° N, 13.295° E and ' +
				'feature 205 has area 488594.34 and covers 0.49 km² around 52.460° N, 13.320° E'
		);
		expect(read(file, { keep: new Map([['06010102', 205]]) }).areas).toHaveLength(447);
		expect(read(file, { recode: new Map([[124, '04030417']]) }).areas).toHaveLength(448);
	});

	/** The bytes of the paths when borders were still simplified by Douglas and Peucker's method. */
	it.each([
		['frankfurt-stadtteile-46', 8217, {}],
		['frankfurt-stadtbezirke-111', 11565, {}],
		['duesseldorf-sozialraeume-171', 14033, {}],
		['flensburg-stadtteile-13', 4246, {}],
		['flensburg-stadtbezirke-41', 8733, {}],
		['berlin-planungsraeume-until-2020-448', 28106, { recode: new Map([[124, '04030417']]) }]
	])('the map of %s stays below %i bytes and every area is on it', (file, most, options) => {
		const { areas } = read(file, options);
		const map = drawMap(areas.map(({ code, shape }) => ({ id: code, shape })));
		const bytes = map.shapes.reduce((sum, { path }) => sum + path.length, 0);
		expect(bytes).toBeLessThan(most);
		expect(map.shapes.every(({ path }) => /^M\d+ \d+l.+z$/.test(path))).toBe(true);
		expect(sizeOf(areas.map(({ shape }) => shape))).toBeCloseTo(
			sizeOf(areas.map(({ outline }) => outline)),
			3
		);
	});

	it.each([
		'frankfurt-stadtteile-46',
		'frankfurt-stadtbezirke-111',
		'duesseldorf-sozialraeume-171',
		'flensburg-stadtteile-13'
	])('no gap opens between the areas of %s', (file) => {
		const { areas } = read(file);
		const before = lonelyBorder(areas.map(({ outline }) => outline));
		expect(lonelyBorder(areas.map(({ shape }) => shape))).toBeLessThan(before);
	});
});

const sizeOf = (shapes: MultiPolygon[]) =>
	shapes.reduce((sum, shape) => sum + geoPath().area(shape), 0);

/** How long the borders are that stand on one side only: the edge of the city, and gaps. */
function lonelyBorder(shapes: MultiPolygon[]): number {
	const edges = shapes
		.flatMap(({ coordinates }) => coordinates.flat(1))
		.flatMap((ring) => ring.slice(1).map((point, index) => [ring[index] ?? [], point]));
	const keyOf = (edge: Position[]) =>
		edge
			.map((point) => point.map((degrees) => degrees.toFixed(5)).join(' '))
			.sort()
			.join();
	return [...Map.groupBy(edges, keyOf).values()]
		.filter(({ length }) => length === 1)
		.reduce((sum, [edge = []]) => sum + geoLength({ type: 'LineString', coordinates: edge }), 0);
}
