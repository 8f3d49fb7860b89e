import { expect, it } from 'vitest';
import {
	addArea,
	areaByCode,
	areaOutlines,
	importAreas,
	localisedAreas
} from '#lib/server/areas/index.ts';
import { readAreas } from '#lib/shared/areas/read-geojson.ts';
import { onBothDatabases, type TestContext } from '../../../support/databases.ts';

type Row = Record<string, string>;

const file = (...rows: Row[]) => fileAt(8.6, ...rows);

/** Areas of about a kilometre side by side, the first of them beginning at a longitude. */
function fileAt(start: number, ...rows: Row[]) {
	const features = rows.map((properties, index) => {
		const west = start + index / 100;
		const ring = [
			[west, 50],
			[west + 0.01, 50],
			[west + 0.01, 50.01],
			[west, 50]
		];
		return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
	});
	return readAreas(JSON.stringify({ type: 'FeatureCollection', features }), {
		codeField: 'id',
		nameField: 'name'
	});
}

const codes = async (ctx: TestContext) => (await localisedAreas(ctx)).map(({ code }) => code);

onBothDatabases('Importing areas', (open) => {
	it('adds what is new and updates what is known', async () => {
		const ctx = await open();
		const first = file({ id: '1', name: 'Alt' }, { id: '2', name: 'Zwei' });
		expect(await importAreas(ctx, { ...first, level: 'stadtteil' })).toMatchObject({ added: 2 });
		const { id } = await areaByCode(ctx, '1');
		const second = file({ id: '1', name: 'Neu' }, { id: '3', name: 'Drei' });
		expect(await importAreas(ctx, { ...second, level: 'stadtteil' })).toMatchObject({
			added: 1,
			updated: 1,
			absent: ['Zwei']
		});
		expect(await areaByCode(ctx, '1')).toMatchObject({ id, name: 'Neu' });
		expect(await codes(ctx)).toHaveLength(3);
	});

	it('puts them below one parent, or below the parents the file names', async () => {
		const ctx = await open();
		await addArea(ctx, { code: 'F', level: 'city', name: 'Frankfurt' });
		const quarters = file({ id: 'Q1', name: 'Eins' }, { id: 'Q2', name: 'Zwei' });
		await importAreas(ctx, { ...quarters, level: 'stadtteil', parent: 'F' });
		const small = file(
			{ id: 'S1', name: 'Klein', PARENT_ID: 'Q1' },
			{ id: 'S2', name: 'Kleiner', PARENT_ID: 'Q2' }
		);
		await importAreas(ctx, { ...small, level: 'sozialraum' });
		const [city, quarter] = [await areaByCode(ctx, 'F'), await areaByCode(ctx, 'Q1')];
		expect((await areaByCode(ctx, 'S1')).path).toBe(
			`/${city.id}/${quarter.id}/${(await areaByCode(ctx, 'S1')).id}/`
		);
	});

	it('moves what lies below an area along with it', async () => {
		const ctx = await open();
		await importAreas(ctx, { ...file({ id: 'Q1', name: 'Eins' }), level: 'stadtteil' });
		const small = file({ id: 'S1', name: 'Klein' });
		await importAreas(ctx, { ...small, level: 'sozialraum', parent: 'Q1' });
		await addArea(ctx, { code: 'F', level: 'city', name: 'Frankfurt' });
		await importAreas(ctx, {
			...file({ id: 'Q1', name: 'Eins' }),
			level: 'stadtteil',
			parent: 'F'
		});
		const city = await areaByCode(ctx, 'F');
		expect((await areaByCode(ctx, 'S1')).path.startsWith(city.path)).toBe(true);
	});

	it('refuses parents it does not know and writes nothing', async () => {
		const ctx = await open();
		const areas = file({ id: 'Q1', name: 'Eins' });
		await expect(importAreas(ctx, { ...areas, level: 'stadtteil', parent: 'nix' })).rejects.toThrow(
			'there is no area with the code nix to stand above them'
		);
		const orphans = file(
			{ id: 'S1', name: 'Eins', PARENT_ID: 'A' },
			{ id: 'S2', name: 'Zwei', PARENT_ID: 'B' }
		);
		await expect(importAreas(ctx, { ...orphans, level: 'sozialraum' })).rejects.toThrow(
			'the field "PARENT_ID" names parents that are not known here: A and B'
		);
		expect(await codes(ctx)).toEqual([]);
	});

	it('leaves a guessed parent alone that is the same for all and not known', async () => {
		const ctx = await open();
		const areas = file(
			{ id: 'Q1', name: 'Eins', PARENT_ID: 'STADT' },
			{ id: 'Q2', name: 'Zwei', PARENT_ID: 'STADT' }
		);
		expect(await importAreas(ctx, { ...areas, level: 'stadtteil' })).toMatchObject({
			added: 2,
			unknownParent: 'STADT'
		});
	});

	it('finds parents by name, with or without the number before it, and says how', async () => {
		const ctx = await open();
		const quarters = file(
			{ id: 'altstadt', name: '01 Altstadt' },
			{ id: 'x-2', name: 'Neu Stadt' }
		);
		await importAreas(ctx, { ...quarters, level: 'stadtteil' });
		const small = file(
			{ id: 'S1', name: 'Eins', PARENT: 'Altstadt' },
			{ id: 'S2', name: 'Zwei', PARENT: 'Neu  Stadt' },
			{ id: 'S3', name: 'Drei', PARENT: 'x-2' }
		);
		expect(await importAreas(ctx, { ...small, level: 'sozialraum' })).toMatchObject({
			parentWays: { 'name-without-number': 1, name: 1, code: 1 }
		});
		expect((await areaByCode(ctx, 'S1')).parentId).toBe((await areaByCode(ctx, 'altstadt')).id);
		expect((await areaByCode(ctx, 'S2')).parentId).toBe((await areaByCode(ctx, 'x-2')).id);
	});

	it('asks which level is meant where a district and a Stadtteil share the name', async () => {
		const ctx = await open();
		await importAreas(ctx, { ...file({ id: 'B5', name: 'Nippes' }), level: 'district' });
		await importAreas(ctx, { ...file({ id: '502', name: 'Nippes' }), level: 'stadtteil' });
		const small = file({ id: 'S1', name: 'Eins', PARENT: 'Nippes' });
		await expect(importAreas(ctx, { ...small, level: 'sozialraum' })).rejects.toThrow(
			'the parent Nippes could be Nippes (district B5) and Nippes (stadtteil 502); say which level is meant with --parent-level'
		);
		await importAreas(ctx, { ...small, level: 'sozialraum', parentLevel: 'stadtteil' });
		expect((await areaByCode(ctx, 'S1')).parentId).toBe((await areaByCode(ctx, '502')).id);
	});

	it('cannot tell two parents of one level and name apart', async () => {
		const ctx = await open();
		const twins = file({ id: 'A', name: 'Mitte' }, { id: 'B', name: 'Mitte' });
		await importAreas(ctx, { ...twins, level: 'stadtteil' });
		const small = file({ id: 'S1', name: 'Eins', PARENT: 'Mitte' });
		await expect(importAreas(ctx, { ...small, level: 'sozialraum' })).rejects.toThrow(
			'the parent Mitte could be Mitte (stadtteil A) and Mitte (stadtteil B); write the code in the file instead'
		);
	});

	it('says how far outlines move', async () => {
		const ctx = await open();
		const rows = [
			{ id: '1', name: 'Eins' },
			{ id: '2', name: 'Zwei' }
		];
		await importAreas(ctx, { ...file(...rows), level: 'stadtteil' });
		const same = await importAreas(ctx, { ...file(...rows), level: 'stadtteil' });
		expect(same).toMatchObject({ updated: 2, moved: [] });
		const moved = await importAreas(ctx, { ...fileAt(8.602, ...rows), level: 'stadtteil' });
		expect(moved.moved).toEqual([
			{ code: '1', name: 'Eins', metres: 143 },
			{ code: '2', name: 'Zwei', metres: 143 }
		]);
	});

	it('asks about outlines that move by more than their size, and writes nothing', async () => {
		const ctx = await open();
		const row = { id: '1', name: 'Eins' };
		await importAreas(ctx, { ...file(row), level: 'stadtteil' });
		const before = await areaOutlines(ctx);
		const moved = { ...fileAt(8.7, row, { id: '2', name: 'Zwei' }), level: 'stadtteil' } as const;
		await expect(importAreas(ctx, moved)).rejects.toThrow(
			'feature 1 (Eins) would move by 7.1 km, more than its own size, from 50.003° N, 8.607° E to 50.003° N, 8.707° E'
		);
		expect(await areaOutlines(ctx)).toEqual(before);
		expect(await codes(ctx)).toEqual(['1']);
		expect(await importAreas(ctx, { ...moved, farIsRight: true })).toMatchObject({ added: 1 });
	});

	it('asks about an outline that lands far from what is here, and writes nothing', async () => {
		const ctx = await open();
		await importAreas(ctx, { ...file({ id: '1', name: 'Eins' }), level: 'stadtteil' });
		const far = { ...fileAt(9.6, { id: '2', name: 'Zwei' }), level: 'sozialraum' } as const;
		await expect(importAreas(ctx, far)).rejects.toThrow(
			'feature 1 (Zwei) would land at 50.003° N, 9.607° E, 71 km from the nearest of the areas that are here, Eins at 50.003° N, 8.607° E'
		);
		expect(await codes(ctx)).toEqual(['1']);
		expect(await importAreas(ctx, { ...far, farIsRight: true })).toMatchObject({ added: 1 });
	});

	it('keeps one code on two levels apart by its address', async () => {
		const ctx = await open();
		await importAreas(ctx, { ...file({ id: '1', name: 'Bezirk' }), level: 'district' });
		await importAreas(ctx, { ...file({ id: '1', name: 'Teil' }), level: 'stadtteil' });
		expect(await areaByCode(ctx, '1')).toMatchObject({ name: 'Bezirk', officialCode: '1' });
		expect(await areaByCode(ctx, 'stadtteil-1')).toMatchObject({ name: 'Teil', officialCode: '1' });
	});

	it('takes nothing when one area cannot be written', async () => {
		const ctx = await open();
		await addArea(ctx, { code: 'a-b', level: 'city', name: 'Stadt' });
		await addArea(ctx, { code: 'stadtteil-a-b', level: 'city', name: 'Noch eine' });
		const areas = file({ id: 'frei', name: 'Frei' }, { id: 'a b', name: 'Vergeben' });
		await expect(importAreas(ctx, { ...areas, level: 'stadtteil' })).rejects.toThrow(
			'feature 2 (Vergeben) has the code of another area'
		);
		expect(await codes(ctx)).not.toContain('frei');
	});
});
