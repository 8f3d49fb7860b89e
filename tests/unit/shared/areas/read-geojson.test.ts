import { describe, expect, it } from 'vitest';
import { readAreas } from '#lib/shared/areas/read-geojson.ts';

const SQUARE = [
	[8.6, 50.1],
	[8.7, 50.1],
	[8.7, 50.2],
	[8.6, 50.2],
	[8.6, 50.1]
];
const METRES = [
	[477000, 5551000],
	[478000, 5551000],
	[478000, 5552000],
	[477000, 5551000]
];

function feature(properties: object, ring: number[][] = SQUARE) {
	return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

function collection(features: unknown[], more: object = {}): string {
	return JSON.stringify({ type: 'FeatureCollection', ...more, features });
}

const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } });

describe('the fields of an area file', () => {
	const fieldsOf = (...properties: object[]) =>
		readAreas(collection(properties.map((each) => feature(each)))).areas.map(
			({ code, name, parent }) => ({ code, name, parent })
		);

	it('are guessed where one field fits', () => {
		expect(
			fieldsOf(
				{ AREA_ID: 'B1', AREA_NAME: 'Nord', PARENT_ARE: 'A', LEVEL_ID: 'x', LEVEL_NAME: 'y' },
				{ AREA_ID: 'B2', AREA_NAME: 'Süd', PARENT_ARE: 'A', LEVEL_ID: 'x', LEVEL_NAME: 'y' }
			)
		).toEqual([
			{ code: 'B1', name: 'Nord', parent: 'A' },
			{ code: 'B2', name: 'Süd', parent: 'A' }
		]);
	});

	it('may lack a name, which is the code then', () => {
		expect(fieldsOf({ RAUM_ID: 7 }, { RAUM_ID: 8 })[0]).toMatchObject({ code: '7', name: '7' });
	});

	it('may lack a code, which is made from the name then', () => {
		const [area] = fieldsOf({ name: 'Westend-Süd', cartodb_id: 1 }, { name: 'B', cartodb_id: 2 });
		expect(area).toMatchObject({ code: 'westend-sued', name: 'Westend-Süd' });
	});

	it.each([
		[
			{ raum_id: 1, kennung_id: 2 },
			{ raum_id: 3, kennung_id: 4 },
			'choose with --code-field: raum_id, kennung_id'
		],
		[
			{ name: 'a', id: 1, name_en: 'b' },
			{ name: 'c', id: 2, name_en: 'd' },
			'choose with --name-field: name, name_en'
		],
		[{ wert: 1, art: 'x' }, { wert: 2, art: 'x' }, '--code-field: the fields are wert and art']
	])('are asked for when several or none fit', (first, second, sentence) => {
		expect(() => fieldsOf(first, second)).toThrow(sentence);
	});

	it('are those that the operator names', () => {
		const text = collection([feature({ a: 'x1', b: 'Mitte', c: 'p', n: '1200' })]);
		const options = { codeField: 'a', nameField: 'b', parentField: 'c', populationField: 'n' };
		expect(readAreas(text, options).areas[0]).toMatchObject({
			code: 'x1',
			name: 'Mitte',
			parent: 'p',
			population: 1200
		});
		expect(() => readAreas(text, { codeField: 'z' })).toThrow(
			'no feature has a field "z"; there are a, b, c and n'
		);
	});

	it.each([['-9999'], [-999], ['.'], ['x'], ['–'], [null]])(
		'hold no population where %j stands',
		(n) => {
			const text = collection([feature({ id: 'a', n })]);
			const options = { codeField: 'id', populationField: 'n' };
			expect(readAreas(text, options).areas[0]?.population).toBeNull();
		}
	);
});

describe('a code that occurs twice', () => {
	const text = collection([
		feature({ id: '1', name: 'Alt' }),
		feature({ id: '2', name: 'Neu' }),
		feature({ id: '2', name: 'Neuer' })
	]);
	const ten = collection([
		...Array.from({ length: 19 }, (_, index) => feature({ id: `a${index}`, name: `N${index}` })),
		feature({ id: 'a0', name: 'Schloßstraße' })
	]);

	it('is refused with both features', () => {
		expect(() => readAreas(ten)).toThrow(
			'code a0 occurs twice: feature 1 (N0) and feature 20 (Schloßstraße)'
		);
	});

	it('is told apart by what differs where both features have one name', () => {
		const half = [
			[8.6, 50.1],
			[8.65, 50.1],
			[8.65, 50.2],
			[8.6, 50.2]
		];
		const twins = collection([
			feature({ id: '7', name: 'Mitte', stand: 2019, quelle: 'Amt' }),
			feature({ id: '7', name: 'Mitte', stand: 2024, quelle: 'Amt' }, half)
		]);
		expect(() => readAreas(twins, { codeField: 'id', nameField: 'name' })).toThrow(
			'code 7 occurs twice: feature 1 (Mitte) and feature 2 (Mitte), counted from 1; ' +
				'feature 1 has stand 2019 and covers 79.23 km² around 50.150° N, 8.650° E and ' +
				'feature 2 has stand 2024 and covers 39.61 km² around 50.150° N, 8.625° E; keep one'
		);
	});

	it('is told apart although one of its features has no outline', () => {
		const empty = { type: 'Feature', properties: { id: '7', name: 'Mitte' }, geometry: null };
		const text = collection([feature({ id: '7', name: 'Mitte' }), empty]);
		expect(() => readAreas(text, { codeField: 'id' })).toThrow('feature 2 has no outline');
		expect(readAreas(text, { codeField: 'id', keep: new Map([['7', 1]]) }).areas).toHaveLength(1);
	});

	it('stays with the feature that the operator keeps', () => {
		const { areas, leftOut } = readAreas(text, { codeField: 'id', keep: new Map([['2', 3]]) });
		expect(areas.map(({ name }) => name)).toEqual(['Alt', 'Neuer']);
		expect(leftOut).toEqual([2]);
	});

	it('can be given another code', () => {
		const { areas } = readAreas(text, { codeField: 'id', recode: new Map([[3, '3']]) });
		expect(areas.map(({ code, name }) => `${code} ${name}`)).toEqual(['1 Alt', '2 Neu', '3 Neuer']);
	});

	it('cannot be kept by a feature that does not have it', () => {
		expect(() => readAreas(text, { codeField: 'id', keep: new Map([['2', 1]]) })).toThrow(
			'--keep 2=1 fits nothing'
		);
	});
});

describe('coordinates', () => {
	const first = (text: string, options = {}) =>
		readAreas(text, { codeField: 'id', ...options }).areas[0]?.outline.coordinates[0]?.[0]?.[0] ??
		[];
	const one = (ring: number[][], more?: object) => collection([feature({ id: 'a' }, ring)], more);

	it.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:EPSG::4326', 'EPSG:4258'])(
		'in %s are taken as they are',
		(name) => {
			expect(first(one(SQUARE, crs(name)))).toEqual([8.6, 50.1]);
		}
	);

	/* 8.6822° E 50.1106° N, computed by hand: Krüger's series, EPSG's Helmert shift to Bessel's ellipsoid. */
	it.each([
		['EPSG:25832', 477276.5, 5550976.2],
		['urn:ogc:def:crs:EPSG::25833', 48424.5, 5570066.2],
		['EPSG:31467', 3477341.8, 5552757.4],
		['EPSG:3857', 966498.1, 6465451.9],
		['EPSG:4647', 32477276.5, 5550976.2],
		['ESRI:102328', 2477276.5, 5550976.2],
		['ETRS_1989_UTM_Zone_33N_7stellen', 3048424.5, 5570066.2]
	])('in %s become degrees', (name, x, y) => {
		const ring = [
			[x, y],
			[x + 500, y],
			[x + 500, y + 500],
			[x, y]
		];
		const [longitude = 0, latitude = 0] = first(one(ring, crs(name)));
		expect(longitude).toBeCloseTo(8.6822, 5);
		expect(latitude).toBeCloseTo(50.1106, 5);
	});

	it('follow the operator where the file names no system', () => {
		const [longitude = 0] = first(one(METRES), { crs: 'EPSG:25832' });
		expect(longitude).toBeCloseTo(8.68, 2);
	});

	it.each([
		['metres', one(METRES), 'are metres, and the file names no coordinate reference system'],
		[
			'metres called degrees',
			one(METRES, crs('EPSG:4326')),
			'are metres, but the file says it is in degrees'
		],
		[
			'swapped degrees',
			one(SQUARE.map(([x = 0, y = 0]) => [y, x])),
			'the axes are swapped: positions such as [50.1, 8.6] have latitude before longitude'
		],
		[
			'swapped metres',
			one(
				METRES.map(([x = 0, y = 0]) => [y, x]),
				crs('EPSG:25832')
			),
			'the axes are swapped: positions such as [5551000, 477000] have northing before easting'
		],
		[
			'the wrong system',
			one(METRES, crs('EPSG:31467')),
			'do not lie in Europe when read as EPSG:31467'
		],
		[
			'an unknown system',
			one(METRES, crs('EPSG:27700')),
			'the coordinate reference system "EPSG:27700" is not known'
		]
	])('are refused: %s', (_, text, sentence) => {
		expect(() => first(text)).toThrow(sentence);
	});

	const koeln = (prefix: number) =>
		one(
			[
				[360690, 5654168],
				[360790, 5654168],
				[360790, 5654268],
				[360690, 5654168]
			].map(([x = 0, y = 0]) => [x + prefix, y])
		);

	it.each([
		['with the usual easting', 0, '--crs EPSG:25832 puts the first at 51.022° N, 7.014° E'],
		['with the last digit of the zone', 2_000_000, 'ESRI:102328 (false easting 2500000) puts'],
		['with the zone', 32_000_000, '--crs EPSG:4647 (false easting 32500000) puts the first at 51.0']
	])('without a system are told the one that fits: %s', (_, prefix, suggestion) => {
		expect(() => first(koeln(prefix))).toThrow(
			'are metres, and the file names no coordinate reference system'
		);
		expect(() => first(koeln(prefix))).toThrow(suggestion);
	});

	it('without a system name every one that fits, or only those near the city', () => {
		expect(() => first(koeln(0))).toThrow(
			'E and --crs EPSG:25833 puts the first at 51.022° N, 13.0'
		);
		const isNear = ([longitude = 0, latitude = 0]: number[]) =>
			Math.hypot(longitude - 13, latitude - 51) < 1;
		expect(() => first(koeln(0), { isNear })).toThrow(
			/; --crs EPSG:25833 puts the first at 51.022° N, 13.014° E$/
		);
	});

	it('with a false easting are asked about rather than taken to lie abroad', () => {
		expect(() => first(koeln(2_000_000), { crs: 'EPSG:25832' })).toThrow(
			'positions such as [2360690, 5654168] of feature 1 (a) lie at 48.213° N, 34.162° E when read as EPSG:25832, which is not in Germany; --crs ESRI:102328 (false easting 2500000) puts the first at 51.022° N, 7.014° E; if they are right as they are, say --far-is-right'
		);
		const [longitude = 0] = first(koeln(2_000_000), { crs: 'EPSG:25832', farIsRight: true });
		expect(longitude).toBeCloseTo(34.162, 3);
		expect(first(koeln(2_000_000), { crs: 'ESRI:102328' })[0]).toBeCloseTo(7.014, 3);
	});

	it('abroad that could not lie in Germany are taken as they are', () => {
		const vienna = [
			[16.37, 48.2],
			[16.38, 48.2],
			[16.38, 48.21],
			[16.37, 48.2]
		];
		expect(first(one(vienna))).toEqual([16.37, 48.2]);
	});

	it('are closed and wound as RFC 7946 says, whatever the file does', () => {
		const open = SQUARE.slice(0, -1);
		const hole = [
			[8.64, 50.14],
			[8.66, 50.14],
			[8.66, 50.16],
			[8.64, 50.14]
		];
		const text = JSON.stringify({
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					properties: { id: 'a' },
					geometry: { type: 'Polygon', coordinates: [open.toReversed(), hole] }
				}
			]
		});
		const [rings = []] = readAreas(text).areas[0]?.outline.coordinates ?? [];
		const turn = (ring: number[][] = []) =>
			ring.reduce((sum, [x = 0, y = 0], index) => {
				const [nextX = 0, nextY = 0] = ring[index + 1] ?? ring[0] ?? [];
				return sum + x * nextY - nextX * y;
			}, 0);
		expect(rings[0]?.at(-1)).toEqual(rings[0]?.[0]);
		expect(turn(rings[0])).toBeGreaterThan(0);
		expect(turn(rings[1])).toBeLessThan(0);
	});
});

describe('what is no area file is refused', () => {
	const shaped = (geometry: unknown) =>
		collection([{ type: 'Feature', properties: { id: 'a', name: 'Mitte' }, geometry }]);

	it.each([
		[
			'{"type": "FeatureCollection", "features": [}',
			'this is not valid JSON: it breaks at line 1, column 44'
		],
		['{"type": "Topology"}', 'this is a GeoJSON Topology, not a FeatureCollection'],
		['[]', 'this is JSON, but not a GeoJSON FeatureCollection'],
		[collection([]), 'this FeatureCollection is empty'],
		[collection([{ id: 1 }]), 'feature 1 is not a GeoJSON Feature'],
		[collection([feature({})]), 'the features have no fields'],
		[shaped(null), 'feature 1 (Mitte) has no geometry'],
		[shaped({ type: 'MultiPolygon', coordinates: [] }), 'feature 1 (Mitte) has no geometry'],
		[shaped({ type: 'Point', coordinates: [8, 50] }), 'feature 1 (Mitte) is a Point'],
		[
			shaped({
				type: 'Polygon',
				coordinates: [
					[
						[8, 50],
						[9, 50]
					]
				]
			}),
			'fewer than three different positions'
		],
		[
			shaped({
				type: 'Polygon',
				coordinates: [
					[
						[8, 'x'],
						[9, 50],
						[9, 51]
					]
				]
			}),
			'a position that is not two numbers'
		]
	])('%s', (text, sentence) => {
		expect(() => readAreas(text)).toThrow(sentence);
	});
});
