import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { addArea, areaByCode, localisedAreas } from '#lib/server/areas/index.ts';
import { indicatorsFor, openIndicators } from '#lib/server/indicators/index.ts';
import { fileWith, mitraum } from '../../support/command-line.ts';
import { onBothDatabases, type TestContext } from '../../support/databases.ts';

type Properties = Record<string, string | number>;
type Ring = number[][];

/** A square of a hundred metres, in metres. */
const square = (east: number, north: number, side = 100): Ring => [
	[east, north],
	[east + side, north],
	[east + side, north + side],
	[east, north + side],
	[east, north]
];
const geojson = (...features: [Properties, Ring][]) =>
	JSON.stringify({
		type: 'FeatureCollection',
		features: features.map(([properties, ring]) => ({
			type: 'Feature',
			properties,
			geometry: { type: 'Polygon', coordinates: [ring] }
		}))
	});

onBothDatabases('What an import would do is said before it is done', (open) => {
	const take = async (ctx: TestContext, noun: string, path: string, ...more: string[]) =>
		await mitraum(ctx.config.DATABASE_URL, [noun, 'import', path, ...more]);
	const areas = (ctx: TestContext, path: string, ...more: string[]) =>
		take(ctx, 'areas', path, '--level', 'stadtteil', ...more);
	const codes = async (ctx: TestContext) => (await localisedAreas(ctx)).map(({ code }) => code);
	const values = async (ctx: TestContext) =>
		(await Array.fromAsync(openIndicators(ctx))).flatMap(({ values }) =>
			values.map(({ areaCode, value }) => `${areaCode} ${value}`)
		);
	const planningAreas = async (ctx: TestContext) => {
		for (const code of ['01011101', '01011102']) {
			await addArea(ctx, { code, level: 'sozialraum', name: `Raum ${code}` });
		}
	};

	it('a false easting is named, not taken for Ukraine, and the system it hints at is right', async () => {
		const ctx = await open();
		const text = geojson([{ id: '1', name: 'Deutz' }, square(2360690, 5654168)]);
		const path = fileWith('koeln.geojson', text);
		const unnamed = await areas(ctx, path);
		expect(unnamed.stderr).toContain('--crs ESRI:102328 (false easting 2500000)');
		expect(unnamed.stderr).not.toContain('25832');
		const refused = await areas(ctx, path, '--crs', 'EPSG:25832');
		expect(refused).toMatchObject({ status: 1, stdout: '' });
		expect(refused.stderr).toContain('lie at 48.213° N, 34.162° E');
		expect(refused.stderr).toContain(
			'false easting 2500000) puts the first at 51.022° N, 7.014° E'
		);
		expect(await codes(ctx)).toEqual([]);
		expect(await areas(ctx, path, '--crs', 'ESRI:102328')).toMatchObject({ status: 0, stderr: '' });
	});

	it('a dry run says how far each outline would move', async () => {
		const ctx = await open();
		const at = (east: number) =>
			fileWith(
				'a.geojson',
				geojson(
					[{ id: '1', name: 'Alt' }, square(477000, 5551000, 900)],
					[{ id: '2', name: 'Neu' }, square(east, 5551000, 900)]
				)
			);
		const crs = ['--crs', 'EPSG:25832'];
		await areas(ctx, at(478000), ...crs);
		const moved = await areas(ctx, at(478150), ...crs, '--dry-run');
		expect(moved.stdout).toContain(
			'Of the updated, 1 would move, centre to centre by up to 150 m:\n  2  Neu  150 m\n'
		);
		const json = await areas(ctx, at(478150), ...crs, '--dry-run', '--json');
		expect(JSON.parse(json.stdout)).toMatchObject({
			updated: 2,
			moved: [{ code: '2', name: 'Neu', metres: 150 }]
		});
		const still = await areas(ctx, at(478000), ...crs, '--dry-run');
		expect(still.stdout).toContain('Of the updated, none would move.');
	});

	it('another system than that of the areas here is asked about, with how far each would move', async () => {
		const ctx = await open();
		const text = geojson(
			[{ id: '1', name: 'Alt' }, square(477000, 5551000)],
			[{ id: '2', name: 'Neu' }, square(477100, 5551000)]
		);
		const path = fileWith('a.geojson', text);
		await areas(ctx, path, '--crs', 'EPSG:25832');
		const refused = await areas(ctx, path, '--crs', 'EPSG:25833', '--dry-run');
		expect(refused).toMatchObject({ status: 1, stdout: '' });
		expect(refused.stderr).toMatch(
			/feature 1 \(Alt\) would move by 42\d km, more than its own size, from 50.111° N, 8.679° E to 50.111° N, 14.679° E, and so would 1 more: Neu \(42\d km\); --crs EPSG:25832 puts the first at 50.111° N, 8.678° E; if they are right as they are, say --far-is-right\.\n$/
		);
		const forced = ['--crs', 'EPSG:25833', '--dry-run', '--far-is-right'];
		expect((await areas(ctx, path, ...forced)).stdout).toMatch(
			/2 would move.*\n {2}1 {2}Alt {2}42\d km\n/
		);
	});

	it('offices’ marks for no value are no figures', async () => {
		const ctx = await open();
		await planningAreas(ctx);
		const path = fileWith('ki.csv', 'PLR_ID,KI\n01011101,0.66\n01011102,-9999\n');
		const options = ['--value-field', 'KI', '--year', '2024'];
		const done = await take(ctx, 'indicators', path, ...options);
		expect(done.stdout).toContain('Read as no value: "-9999" (1).');
		expect(await values(ctx)).toEqual(['01011101 0.66']);
	});

	it('a number that could be a mark or a figure is asked about', async () => {
		const ctx = await open();
		await planningAreas(ctx);
		const path = fileWith('a.csv', 'PLR_ID,KI\n01011101,-0.66\n01011102,-9999\n');
		const options = ['--value-field', 'KI', '--year', '2024'];
		const asked = await take(ctx, 'indicators', path, ...options);
		expect(asked.stderr).toContain('line 3, column "KI": "-9999" could be a figure');
		expect(await indicatorsFor(ctx)).toEqual([]);
		await take(ctx, 'indicators', path, ...options, '--no-value', '-9999');
		expect(await values(ctx)).toEqual(['01011101 -0.66']);
		await take(ctx, 'indicators', path, ...options, '--is-value', '-9999');
		expect(await values(ctx)).toEqual(['01011101 -0.66', '01011102 -9999']);
	});

	it('a minus may stand apart from its number', async () => {
		const ctx = await open();
		await planningAreas(ctx);
		const path = fileWith('a.csv', 'PLR;Wert\n01011101;-  23\n01011102;- 3,5\n');
		await take(ctx, 'indicators', path, '--indicator', 'a', '--year', '2024');
		expect(await values(ctx)).toEqual(['01011101 -23', '01011102 -3.5']);
	});

	it.each(['zip', 'shp', 'kml', 'gpkg', 'xlsx', 'xls', 'dbf', 'gz'])(
		'.%s is refused by its name',
		async (ending) => {
			const ctx = await open();
			const path = fileWith(`gebiete.${ending}`, 'binary');
			for (const args of [
				['areas', path, '--level', 'stadtteil'],
				['indicators', path]
			]) {
				const [noun = '', ...more] = args;
				const refused = await take(ctx, noun, ...(more as [string]));
				expect(refused).toMatchObject({ status: 1, stdout: '' });
				expect(refused.stderr.startsWith(`${path}: its name says that this is`)).toBe(true);
				expect(refused.stderr.trimEnd().split('\n')).toHaveLength(1);
			}
			expect(await codes(ctx)).toEqual([]);
		}
	);

	it('a gzipped file is read, unless it is damaged', async () => {
		const ctx = await open();
		const text = geojson([{ id: '1', name: 'Alt' }, square(477000, 5551000)]);
		const path = fileWith('a.geojson.gz', gzipSync(text));
		expect(await areas(ctx, path, '--crs', 'EPSG:25832')).toMatchObject({ status: 0, stderr: '' });
		expect(await codes(ctx)).toEqual(['1']);
		const damaged = fileWith('b.geojson.gz', gzipSync(text).subarray(0, 60));
		expect((await areas(ctx, damaged)).stderr).toContain('this is gzipped, but damaged');
	});

	it('parents are matched by name where codes became slugs', async () => {
		const ctx = await open();
		const quarters = fileWith(
			'a.geojson',
			geojson(
				[{ name: 'Westend-Süd' }, square(477000, 5551000)],
				[{ name: 'Höchst' }, square(478000, 5551000)]
			)
		);
		await areas(ctx, quarters, '--crs', 'EPSG:25832');
		expect(await codes(ctx)).toEqual(['hoechst', 'westend-sued']);
		const small = geojson(
			[{ id: '7', stadtteil: 'Westend-Süd' }, square(477000, 5551000)],
			[{ id: '8', stadtteil: 'Höchst' }, square(478000, 5551000)]
		);
		const path = fileWith('b.geojson', small);
		const options = ['--level', 'sozialraum', '--crs', 'EPSG:25832', '--parent-field', 'stadtteil'];
		const done = await take(ctx, 'areas', path, ...options);
		expect(done.stdout).toContain('They stand below the areas that stadtteil names: 2 by name.');
		expect((await areaByCode(ctx, '7')).parentId).toBe((await areaByCode(ctx, 'westend-sued')).id);
	});

	it('a doubled code is told apart by what differs', async () => {
		const ctx = await open();
		const text = geojson(
			[{ id: '7', name: 'Mitte', stand: 2019 }, square(477000, 5551000, 200)],
			[{ id: '7', name: 'Mitte', stand: 2024 }, square(477000, 5551000, 300)]
		);
		const path = fileWith('a.geojson', text);
		const options = ['--crs', 'EPSG:25832', '--code-field', 'id', '--name-field', 'name'];
		const refused = await areas(ctx, path, ...options);
		expect(refused.stderr).toContain('feature 1 has stand 2019 and covers 0.04 km² around 50.1');
		expect(refused.stderr).toContain('feature 2 has stand 2024 and covers 0.09 km² around 50.1');
		expect(await codes(ctx)).toEqual([]);
	});

	it('two rows for one area and year are both named', async () => {
		const ctx = await open();
		await planningAreas(ctx);
		const path = fileWith('a.csv', 'PLR;Wert\n01011101;23\n01011102;5\n01011101;24\n');
		const refused = await take(ctx, 'indicators', path, '--indicator', 'a', '--year', '2024');
		expect(refused.stderr).toContain(
			'Raum 01011101 has two values of a for 2024, in line 2 (23) and line 4 (24)'
		);
		expect(await indicatorsFor(ctx)).toEqual([]);
	});
});
