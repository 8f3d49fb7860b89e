import { beforeEach, expect, it } from 'vitest';
import { addArea } from '#lib/server/areas/index.ts';
import { indicatorsFor, openIndicators } from '#lib/server/indicators/index.ts';
import { fileWith, mitraum } from '../../support/command-line.ts';
import { onBothDatabases, type TestContext } from '../../support/databases.ts';
import { hasSharedData, needsSharedData, sharedDataPath } from '../../support/shared-data.ts';

onBothDatabases('mitraum indicators import', (open) => {
	let ctx: TestContext;
	const take = (path: string, ...more: string[]) =>
		mitraum(ctx.config.DATABASE_URL, ['indicators', 'import', path, ...more]);
	const values = async () =>
		(await Array.fromAsync(openIndicators(ctx))).flatMap(({ code, values }) =>
			values.map(({ areaCode, year, value }) => `${code} ${areaCode} ${year} ${value}`)
		);

	beforeEach(async () => {
		ctx = await open();
		await addArea(ctx, { code: '01', level: 'stadtteil', name: 'Höchst' });
		await addArea(ctx, { code: '02', level: 'stadtteil', name: 'Nied' });
	});

	it('reads the German manner: semicolons, decimal comma, thousands point, Windows-1252', async () => {
		const text = 'Stadtteil;Jahr;Wert\r\nH\u00f6chst;2023;1.234,5\r\nNied;2023;-\r\n';
		const path = fileWith('mieten.csv', Buffer.from(text, 'latin1'));
		const done = await take(path, '--indicator', 'miete', '--name', 'Miete', '--unit', 'Euro');
		expect(done).toMatchObject({ status: 0, stderr: '' });
		expect(done.stdout).toContain('1 indicator, 1 of them new, with 2 values: 1 new');
		expect(await values()).toEqual(['miete 01 2023 1234.5']);
		expect((await indicatorsFor(ctx))[0]).toMatchObject({ source: 'mieten.csv' });
	});

	it('writes nothing while one row matches no area, and says which', async () => {
		const path = fileWith('a.csv', 'Stadtteil,Jahr,Wert\nHöchst,2023,50\nGanze Stadt,2023,90\n');
		const refused = await take(path, '--indicator', 'a');
		expect(refused).toMatchObject({ status: 1, stdout: '' });
		expect(refused.stderr).toContain('line 3 "Ganze Stadt"');
		expect(await indicatorsFor(ctx)).toEqual([]);
		const done = await take(path, '--indicator', 'a', '--leave-out', 'Ganze Stadt', '--json');
		expect(JSON.parse(done.stdout)).toMatchObject({ added: 1, leftOut: [3] });
		expect(await values()).toEqual(['a 01 2023 50']);
	});

	it('asks how 1.234 is meant', async () => {
		const path = fileWith('a.csv', 'Stadtteil;Wert\nHöchst;1.234\nNied;17\n');
		const args = ['--indicator', 'a', '--year', '2023'];
		expect((await take(path, ...args)).stderr).toContain(
			'say which with --decimal comma or --decimal point'
		);
		expect((await take(path, ...args, '--decimal', 'comma')).status).toBe(0);
		expect(await values()).toContain('a 01 2023 1234');
	});

	it('updates when the same file comes again, and writes nothing on a dry run', async () => {
		const path = fileWith('a.csv', 'Stadtteil;2022;2023\nHöchst;10;11\nNied;20;21\n');
		const args = ['--columns', '{year}', '--indicator', 'a', '--counts', 'things', '--json'];
		expect(JSON.parse((await take(path, ...args, '--dry-run')).stdout)).toMatchObject({ added: 4 });
		expect(await values()).toEqual([]);
		expect(JSON.parse((await take(path, ...args)).stdout)).toMatchObject({ added: 4 });
		expect(JSON.parse((await take(path, ...args)).stdout)).toMatchObject({
			added: 0,
			unchanged: 4
		});
		expect(await values()).toHaveLength(4);
	});

	it('reads rows within JSON, and columns mapped one by one', async () => {
		const rows = [
			{ ort: 'Höchst', alter: { 'ab 80': 148 } },
			{ ort: 'Nied', alter: { 'ab 80': 92 } }
		];
		const path = fileWith('a.json', JSON.stringify({ detail: rows, summary: { n: 2 } }));
		expect((await take(path, '--column', 'aged@2021=alter.ab 80')).status).toBe(0);
		expect(await values()).toEqual(['aged 01 2021 148', 'aged 02 2021 92']);
	});
});

const ready = hasSharedData ? '' : ` ${needsSharedData}`;

onBothDatabases(`mitraum indicators import, with the real files${ready}`, (open) => {
	it.skipIf(!hasSharedData)(
		'takes Flensburg and Berlin',
		async () => {
			const ctx = await open();
			const run = (...args: string[]) => mitraum(ctx.config.DATABASE_URL, args);
			const file = (path: string) => sharedDataPath(path);
			const areas = [
				['flensburg-stadtteile-13', 'stadtteil'],
				[
					'berlin-planungsraeume-until-2020-448',
					'sozialraum',
					'--recode',
					'124=04030417',
					'--far-is-right'
				]
			];
			for (const [name = '', level = '', ...more] of areas) {
				await run('areas', 'import', file(`areas/${name}.geojson`), '--level', level, ...more);
			}
			const wide = ['--columns', '{indicator}'];
			const flensburg = await run(
				...['indicators', 'import', file('indicators/flensburg-stadtteile.json'), ...wide],
				...['--except-column', 'district_id', '--year', '2021', '--prefix', 'fl-']
			);
			expect(flensburg.stdout).toContain('48 indicators, 48 of them new, with 624 values: 577 new');
			for (const table of [1, 2, 3, 4]) {
				const path = file(`indicators/berlin-lor-population-2020-02-t${table}-planning-areas.csv`);
				const { status, stderr } = await run(
					...['indicators', 'import', path, ...wide, '--year', '2020', '--prefix', `t${table}-`]
				);
				expect(`${status}${stderr}`).toBe('0');
			}
			expect(await indicatorsFor(ctx)).toHaveLength(48 + 12 + 22 + 22 + 56);
		},
		60_000
	);

	it.skipIf(!hasSharedData)(
		'takes Frankfurt once it is told what its rows mean',
		async () => {
			const ctx = await open();
			const run = (...args: string[]) => mitraum(ctx.config.DATABASE_URL, args);
			await run(
				'areas',
				'import',
				sharedDataPath('areas/frankfurt-stadtteile-46.geojson'),
				'--level',
				'stadtteil'
			);
			const path = sharedDataPath('indicators/frankfurt-bevoelkerung-stadtteile-2011-2012.json');
			const args = [
				'indicators',
				'import',
				path,
				'--columns',
				'Bevölkerungsstruktur {indicator} {year}'
			];
			expect((await run(...args)).stderr).toContain('3 rows match no area by column "Stadtteil"');
			expect(await indicatorsFor(ctx)).toEqual([]);
			const told = [
				...['--leave-out', 'Frankfurt am Main', '--decimal', 'comma'],
				...['--match', 'Sachsenhausen-Nord=sachsenhausen-n'],
				...['--match', 'Sachsenhausen-Süd=sachsenhausen-s']
			];
			expect((await run(...args, ...told)).stdout).toContain(
				'81 indicators, 81 of them new, with 7290 values'
			);
		},
		60_000
	);
});
