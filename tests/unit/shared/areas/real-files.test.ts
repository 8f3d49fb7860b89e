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
		['frankfurt-stadtteile-46', 46, { code: 'altstadt', name: 'Altstadt', parentCode: null }],
		['frankfurt-stadtbezirke-111', 111, { code: '010', name: 'Altstadt', parentCode: null }],
		['duesseldorf-sozialraeume-171', 171, { code: '063007', name: '063007', parentCode: null }],
		[
			'flensburg-stadtteile-13',
			13,
			{ code: 'STGT03', name: '03 Nordstadt', parentCode: 'STGM01001000' }
		],
		[
			'flensburg-stadtbezirke-41',
			41,
			{ code: 'STBZ011', name: '011 St. Nikolai', parentCode: 'STGT01' }
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
			'code 06010102 occurs twice: feature 124 (Schloßstraße) and feature 205 (Schloßstraße)'
		);
		expect(read(file, { keep: new Map([['06010102', 205]]) }).areas).toHaveLength(447);
		expect(read(file, { recode: new Map([[124, '04030417']]) }).areas).toHaveLength(448);
	});

	it('the map of the 46 Frankfurt Stadtteile stays below 30 kB and every one is on it', () => {
		const { areas } = read('frankfurt-stadtteile-46');
		const map = drawMap(areas.map(({ code, shape }) => ({ id: code, shape })));
		const bytes = map.shapes.reduce((sum, { path }) => sum + path.length, 0);
		expect(bytes).toBeLessThan(30_000);
		expect(map.shapes.every(({ path }) => /^M\d+ \d+l.+z$/.test(path))).toBe(true);
	});
});
