import { expect, it } from 'vitest';
import {
	addArea,
	ancestorIds,
	areaByCode,
	areaForResident,
	areaIdsWithin,
	areaMap,
	areaPaths,
	areaTree,
	editArea,
	localisedAreas,
	openAreaFeatures,
	type AreaNode
} from '#lib/server/areas/index.ts';
import { storeTranslation } from '#lib/server/translations/index.ts';
import type { Actor } from '#lib/server/platform/auth/index.ts';
import { onBothDatabases, type TestContext } from '../../../support/databases.ts';

const square = (west: number) => ({
	type: 'Polygon' as const,
	coordinates: [
		[
			[west, 50],
			[west + 0.1, 50],
			[west + 0.1, 50.1],
			[west, 50.1],
			[west, 50]
		]
	]
});

async function smallCity(ctx: TestContext) {
	const city = await addArea(ctx, { code: 'F', level: 'city', name: 'Frankfurt' });
	const west = await addArea(ctx, { code: 'W', level: 'district', name: 'West', parent: 'F' });
	const bockenheim = await addArea(ctx, {
		code: 'B',
		level: 'stadtteil',
		name: 'Bockenheim',
		parent: 'W',
		population: 35_600,
		outline: square(8.6)
	});
	const oststadt = await addArea(ctx, {
		code: 'O',
		level: 'stadtteil',
		name: 'Äußerer Osten',
		parent: 'F',
		outline: square(8.7)
	});
	return { city, west, bockenheim, oststadt };
}

const shape = (nodes: AreaNode[]): unknown[] =>
	nodes.map(({ code, children }) => (children.length > 0 ? [code, shape(children)] : code));

onBothDatabases('The tree of areas', (open) => {
	it('holds every area below its parent, siblings by name as German sorts', async () => {
		const ctx = await open();
		await smallCity(ctx);
		expect(shape(await areaTree(ctx))).toEqual([['F', ['O', ['W', ['B']]]]]);
		expect((await localisedAreas(ctx)).map(({ code, depth }) => `${depth}${code}`)).toEqual([
			'0F',
			'1O',
			'1W',
			'2B'
		]);
	});

	it('knows what lies above, below and within', async () => {
		const ctx = await open();
		const { city, west, bockenheim } = await smallCity(ctx);
		const area = await areaByCode(ctx, 'B');
		expect(ancestorIds(area)).toEqual([city, west]);
		expect((await areaIdsWithin(ctx, await areaByCode(ctx, 'W'))).sort()).toEqual(
			[west, bockenheim].sort()
		);
		const paths = await areaPaths(ctx);
		expect(paths.get(bockenheim)).toBe(`/${city}/${west}/${bockenheim}/`);
		expect(paths.has('unknown')).toBe(false);
		const { above, below } = await areaForResident(ctx, 'W');
		expect([above, below].map((areas) => areas.map(({ code }) => code))).toEqual([['F'], ['B']]);
	});

	it('speaks the language that is asked for, and German where there is no translation', async () => {
		const ctx = await open();
		const { bockenheim } = await smallCity(ctx);
		const translation = {
			ownerType: 'area',
			ownerId: bockenheim,
			key: 'name',
			locale: 'ar'
		} as const;
		await storeTranslation(ctx, {
			...translation,
			source: 'Bockenheim',
			text: 'بوكنهايم',
			state: 'reviewed'
		});
		const names = new Map((await localisedAreas(ctx, 'ar')).map(({ code, name }) => [code, name]));
		expect(names.get('B')).toEqual({ text: 'بوكنهايم', locale: 'ar' });
		expect(names.get('W')).toEqual({ text: 'West', locale: 'de' });
	});

	it('offers an area from its first day to its last', async () => {
		const ctx = await open();
		const { west } = await smallCity(ctx);
		const dates = { validFrom: '2024-01-01', validUntil: '2024-12-31' };
		await editArea(ctx, west, { name: 'West', population: '', ...dates });
		const codesOn = async (day: string) =>
			(await localisedAreas({ ...ctx, clock: () => new Date(`${day}T10:00:00Z`) })).map(
				({ code }) => code
			);
		expect(await codesOn('2023-12-31')).not.toContain('W');
		expect(await codesOn('2024-01-01')).toContain('W');
		expect(await codesOn('2024-12-31')).toContain('W');
		expect(await codesOn('2025-01-01')).not.toContain('W');
	});

	it('keeps the top visible when a parent has ended', async () => {
		const ctx = await open();
		const { west } = await smallCity(ctx);
		await editArea(ctx, west, {
			name: 'West',
			population: '',
			validFrom: '',
			validUntil: '2020-01-01'
		});
		expect(shape(await areaTree(ctx))).toEqual([['F', ['O']], 'B']);
	});

	it('does not take a code twice, nor a parent that is not there', async () => {
		const ctx = await open();
		await smallCity(ctx);
		const again = { code: 'B', level: 'sozialraum', name: 'Andere' } as const;
		await expect(addArea(ctx, again)).rejects.toMatchObject({ code: 'conflict' });
		const orphan = { code: 'X', level: 'sozialraum', name: 'X', parent: 'nix' } as const;
		await expect(addArea(ctx, orphan)).rejects.toMatchObject({ code: 'not-found' });
	});

	it('can be drawn level by level and given away as GeoJSON', async () => {
		const ctx = await open();
		const { bockenheim, oststadt } = await smallCity(ctx);
		const map = await areaMap(ctx, { level: 'stadtteil' });
		expect(map.shapes.map(({ id }) => id).sort()).toEqual([bockenheim, oststadt].sort());
		expect((await areaMap(ctx, { level: 'city' })).shapes).toEqual([]);
		const { features } = await openAreaFeatures(ctx);
		const feature = features.find(({ id }) => id === 'B');
		expect(feature?.properties).toMatchObject({ parentCode: 'W', names: { de: 'Bockenheim' } });
		expect(feature?.geometry?.coordinates[0]?.[0]).toHaveLength(5);
	});
});

onBothDatabases('The right to edit an area', (open) => {
	const planner = (areaPath: string | null): Actor => ({
		userId: null,
		name: 'Planerin',
		isSystem: false,
		assignments: [{ role: 'planner', areaId: areaPath && 'x', areaPath }]
	});
	const edit = { name: 'Neu', population: '12', validFrom: '', validUntil: '' };

	it('reaches from the area of the role downwards', async () => {
		const ctx = await open();
		const { west, bockenheim, oststadt } = await smallCity(ctx);
		const path = (await areaPaths(ctx)).get(west) ?? '';
		const mine = { ...ctx, actor: planner(path) };
		await editArea(mine, bockenheim, edit);
		expect(await areaByCode(ctx, 'B')).toMatchObject({ name: 'Neu', population: 12 });
		await expect(editArea(mine, oststadt, edit)).rejects.toMatchObject({ code: 'forbidden' });
	});

	it('does not let a planner change the tree itself', async () => {
		const ctx = await open();
		const area = { code: 'X', level: 'city', name: 'X' } as const;
		await expect(addArea({ ...ctx, actor: planner(null) }, area)).rejects.toMatchObject({
			code: 'forbidden'
		});
	});
});
