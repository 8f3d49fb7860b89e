import { describe, expect, it } from 'vitest';
import { readAreas } from '#lib/shared/areas/read-geojson.ts';
import type { AreaReadOptions } from '#lib/shared/areas/read-geojson.ts';
import { decodeText } from '#lib/shared/imports/decode-text.ts';
import { readTable } from '#lib/shared/imports/read-table.ts';
import { readValues } from '#lib/shared/indicators/read-values.ts';
import type { IndicatorReadOptions } from '#lib/shared/indicators/read-values.ts';
import { hasSharedData, needsSharedData, readSharedData } from '../../../support/shared-data.ts';

function areasOf(file: string, options?: AreaReadOptions) {
	const { text } = decodeText(readSharedData(`areas/${file}.geojson`));
	return readAreas(text, options).areas.map(({ code, name }) => ({
		id: code,
		code,
		officialCode: code,
		name
	}));
}

describe.skipIf(!hasSharedData)(`the six indicator files ${needsSharedData}`, () => {
	describe('Frankfurt', () => {
		const read = (options: IndicatorReadOptions) =>
			readValues(
				readTable(readSharedData('indicators/frankfurt-bevoelkerung-stadtteile-2011-2012.json')),
				areasOf('frankfurt-stadtteile-46'),
				options
			);
		const told = {
			columns: 'Bevölkerungsstruktur {indicator} {year}',
			leaveOut: ['Frankfurt am Main'],
			match: new Map([
				['Sachsenhausen-Nord', 'sachsenhausen-n'],
				['Sachsenhausen-Süd', 'sachsenhausen-s']
			])
		};

		it('names the rows it cannot match', () => {
			expect(() => read({ columns: told.columns })).toThrow(
				'3 rows match no area by column "Stadtteil": row 13 "Sachsenhausen-Nord", row 14 "Sachsenhausen-Süd" and row 46 "Frankfurt am Main"'
			);
		});

		it('asks about a single 2.021 among whole numbers', () => {
			expect(() => read(told)).toThrow(
				'row 14: "2.021" could be 2021 or a number with three decimals'
			);
		});

		it('gives 81 indicators of two years', () => {
			const file = read({ ...told, decimal: 'comma' });
			expect(file.indicators).toHaveLength(81);
			expect(file.values).toHaveLength(45 * 162);
			expect(file.values).toContainEqual({
				code: 'frauen-in-prozent',
				areaId: 'altstadt',
				year: 2011,
				value: 50.1
			});
			expect(file).toMatchObject({ leftOut: [46], blank: [47], ways: { name: 43, told: 2 } });
		});
	});

	describe('Flensburg', () => {
		const read = (options: IndicatorReadOptions) =>
			readValues(
				readTable(readSharedData('indicators/flensburg-stadtteile.json')),
				areasOf('flensburg-stadtteile-13'),
				{ year: 2021, ...options }
			);

		it('gives a value from deep within a row', () => {
			const file = read({ valueField: 'age_groups.age_80_and_above', indicator: 'aged-80' });
			expect(file.ways).toEqual({ 'name-without-number': 13 });
			expect(file.values).toContainEqual({
				code: 'aged-80',
				areaId: 'STGT01',
				year: 2021,
				value: 148
			});
		});

		it('goes in whole, with what is missing named as missing', () => {
			const file = read({ columns: '{indicator}', exceptColumns: ['district_id'] });
			expect(file.indicators).toHaveLength(48);
			expect(file).toMatchObject({ missing: 47, unusedColumns: [] });
		});
	});

	describe('Berlin', () => {
		const areas = (options: AreaReadOptions) =>
			areasOf('berlin-planungsraeume-until-2020-448', options);

		it.each([
			[1, 12],
			[2, 22],
			[3, 22],
			[4, 56]
		])('table %i gives %i indicators for 448 areas', (table, count) => {
			const file = readValues(
				readTable(
					readSharedData(`indicators/berlin-lor-population-2020-02-t${table}-planning-areas.csv`)
				),
				areas({ recode: new Map([[124, '04030417']]) }),
				{ columns: '{indicator}', year: 2020 }
			);
			expect(file.indicators).toHaveLength(count);
			expect(file.values).toHaveLength(448 * count);
			expect(file.ways).toEqual({ code: 448 });
		});

		it('names the area that went missing with the doubled code', () => {
			const table = readTable(
				readSharedData('indicators/berlin-lor-population-2020-02-t1-planning-areas.csv')
			);
			const kept = areas({ keep: new Map([['06010102', 205]]) });
			expect(() => readValues(table, kept, { valueField: 'inhabitants', year: 2020 })).toThrow(
				'one row matches no area by column "id": line 125 "04030417"'
			);
		});
	});
});
