import { describe, expect, it } from 'vitest';
import { localisedAreas } from '#lib/server/areas/index.ts';
import { fileWith, mitraum } from '../../support/command-line.ts';
import { onBothDatabases } from '../../support/databases.ts';
import { hasSharedData, needsSharedData, sharedDataPath } from '../../support/shared-data.ts';

const square = (west: number) => [
	[west, 50],
	[west + 0.01, 50],
	[west + 0.01, 50.01],
	[west, 50]
];

function collection(...properties: object[]): string {
	const features = properties.map((each, index) => ({
		type: 'Feature',
		properties: each,
		geometry: { type: 'Polygon', coordinates: [square(8.6 + index / 100)] }
	}));
	return JSON.stringify({ type: 'FeatureCollection', features });
}

onBothDatabases('mitraum areas', (open) => {
	it('imports a file, and the same file again without doubling anything', async () => {
		const ctx = await open();
		const url = ctx.config.DATABASE_URL;
		const path = fileWith(
			'a.geojson',
			collection({ id: '1', name: 'Alt' }, { id: '2', name: 'Neu' })
		);
		const args = ['areas', 'import', path, '--level', 'Stadtteil', '--json'];
		const first = await mitraum(url, args);
		expect(first).toMatchObject({ status: 0, stderr: '' });
		expect(JSON.parse(first.stdout)).toMatchObject({ added: 2, updated: 0, level: 'stadtteil' });
		expect(JSON.parse((await mitraum(url, args)).stdout)).toMatchObject({ added: 0, updated: 2 });
		expect(await localisedAreas(ctx)).toHaveLength(2);
	});

	it('adds the city and hangs the areas of a file below it', async () => {
		const ctx = await open();
		const url = ctx.config.DATABASE_URL;
		const city = ['areas', 'add', 'F', '--level', 'city', '--name', 'Stadt'];
		expect((await mitraum(url, city)).status).toBe(0);
		const path = fileWith('a.geojson', collection({ id: '1', name: 'Alt' }));
		await mitraum(url, ['areas', 'import', path, '--level', 'stadtteil', '--parent', 'F']);
		expect((await mitraum(url, ['areas', 'list'])).stdout).toBe(
			'F  Stadt  (city)\n  1  Alt  (stadtteil)\n'
		);
	});

	it('writes nothing on a dry run', async () => {
		const ctx = await open();
		const path = fileWith('a.geojson', collection({ id: '1', name: 'Alt' }));
		const args = ['areas', 'import', path, '--level', 'stadtteil', '--dry-run'];
		const { status, stdout } = await mitraum(ctx.config.DATABASE_URL, args);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^Nothing written; it would be 1 area of level stadtteil/);
		expect(await localisedAreas(ctx)).toEqual([]);
	});

	it('names both features of a doubled code, and takes the one it is told to keep', async () => {
		const ctx = await open();
		const url = ctx.config.DATABASE_URL;
		const path = fileWith(
			'a.geojson',
			collection({ nr: '7', name: 'Eins' }, { nr: '7', name: 'Zwei' })
		);
		const args = ['areas', 'import', path, '--level', 'stadtteil', '--code-field', 'nr'];
		const refused = await mitraum(url, args);
		expect(refused.stderr).toContain('feature 1 (Eins) and feature 2 (Zwei)');
		expect((await mitraum(url, [...args, '--keep', '7=2'])).status).toBe(0);
		expect((await localisedAreas(ctx)).map(({ name }) => name.text)).toEqual(['Zwei']);
	});

	it.skipIf(!hasSharedData)(
		`takes the six real files ${needsSharedData}`,
		async () => {
			const ctx = await open();
			const take = (file: string, level: string, ...more: string[]) =>
				mitraum(ctx.config.DATABASE_URL, [
					'areas',
					'import',
					sharedDataPath(`areas/${file}.geojson`),
					'--level',
					level,
					'--far-is-right',
					...more
				]);
			const done = [
				await take('frankfurt-stadtteile-46', 'stadtteil'),
				await take('frankfurt-stadtbezirke-111', 'district'),
				await take('duesseldorf-sozialraeume-171', 'sozialraum'),
				await take('flensburg-stadtteile-13', 'stadtteil'),
				await take('flensburg-stadtbezirke-41', 'sozialraum'),
				await take('berlin-planungsraeume-until-2020-448', 'sozialraum', '--recode', '124=04030417')
			];
			expect(done.map(({ status, stderr }) => `${status}${stderr}`)).toEqual(Array(6).fill('0'));
			const areas = await localisedAreas(ctx);
			expect(areas).toHaveLength(46 + 111 + 171 + 13 + 41 + 448);
			const parent = areas.find(({ code }) => code === 'STGT01');
			const child = areas.find(({ code }) => code === 'STBZ011');
			expect(child?.parentId).toBe(parent?.id);
		},
		60_000
	);
});

describe('What mitraum areas import cannot take', () => {
	const url = `file:${fileWith('mitraum.db', '')}`;

	it.each([
		['version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', [], 'Git-LFS pointer'],
		['{"type": "FeatureCollection", "features": [,]}', [], 'breaks at line 1, column 44'],
		['', [], 'this file is empty'],
		[collection({ id: '1' }).replaceAll('50', '5551000'), [], 'are metres, and the file names no'],
		[collection({ id: '1', name: 'A' }), ['--parent', 'nix'], 'no area with the code nix'],
		[collection({ id: '1', name: 'A' }), ['--code-field', 'nr'], 'no feature has a field "nr"']
	])('refuses %j %j in one sentence', async (content, more, sentence) => {
		const path = fileWith('a.geojson', content);
		const args = ['areas', 'import', path, '--level', 'stadtteil', ...more];
		const { status, stdout, stderr } = await mitraum(url, args);
		expect(status).toBe(1);
		expect(stdout).toBe('');
		expect(stderr).toContain(sentence);
		expect(stderr.startsWith(`${path}: `)).toBe(true);
		expect(stderr.trimEnd().split('\n')).toHaveLength(1);
		expect((await mitraum(url, ['areas', 'list', '--json'])).stdout).toBe('[]\n');
	});

	it('says what is wrong with the command itself', async () => {
		const path = fileWith('a.geojson', collection({ id: '1' }));
		expect(await mitraum(url, ['areas', 'import', path])).toMatchObject({
			status: 1,
			stderr: "error: required option '--level <level>' not specified\n"
		});
		expect(await mitraum(url, ['areas', 'import', 'nix.geojson', '--level', 'city'])).toMatchObject(
			{
				status: 1,
				stderr: 'nix.geojson: there is no such file.\n'
			}
		);
	});
});
