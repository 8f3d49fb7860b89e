import { expect, it } from 'vitest';
import { addArea } from '#lib/server/areas/index.ts';
import {
	importIndicators,
	indicatorByCode,
	indicatorOnMap,
	indicatorsFor,
	indicatorsOfArea,
	newestValues,
	openIndicators,
	valuesOfIndicator,
	type IndicatorImport
} from '#lib/server/indicators/index.ts';
import { VISITOR } from '#lib/server/platform/auth/index.ts';
import { addTopic } from '#lib/server/topics/index.ts';
import { onBothDatabases, type TestContext } from '../../../support/databases.ts';

async function twoAreas(ctx: TestContext): Promise<[string, string]> {
	const one = await addArea(ctx, { code: 'A', level: 'stadtteil', name: 'Altstadt' });
	const two = await addArea(ctx, { code: 'B', level: 'stadtteil', name: 'Bornheim' });
	return [one, two];
}

type Values = [areaId: string, year: number, value: number | null][];

function figures(values: Values, more: Partial<IndicatorImport> = {}): IndicatorImport {
	const indicator = { code: 'kinder', name: 'Kinder', unit: '', isCountOfPeople: true };
	return {
		file: {
			indicators: [indicator],
			values: values.map(([areaId, year, value]) => ({ code: 'kinder', areaId, year, value }))
		},
		source: 'Melderegister',
		...more
	};
}

onBothDatabases('Importing indicators', (open) => {
	it('adds, changes and takes away values, each only once', async () => {
		const ctx = await open();
		const [a, b] = await twoAreas(ctx);
		const first = figures([
			[a, 2020, 100],
			[a, 2021, 110.5],
			[b, 2020, 30]
		]);
		expect(await importIndicators(ctx, first)).toMatchObject({ added: 3 });
		const second = figures([
			[a, 2020, 101],
			[a, 2021, 110.5],
			[b, 2020, null],
			[b, 2021, 31]
		]);
		expect(await importIndicators(ctx, second)).toMatchObject({
			added: 1,
			changed: 1,
			unchanged: 1,
			removed: 1
		});
		const indicator = await indicatorByCode(ctx, 'kinder');
		const values = await valuesOfIndicator(ctx, indicator);
		expect(
			values.map(({ areaId, year, value }) => `${areaId === a} ${year} ${value}`).sort()
		).toEqual(['false 2021 31', 'true 2020 101', 'true 2021 110.5']);
		expect(indicator.years).toEqual([2020, 2021]);
	});

	it('does not overwrite the values of another source unless told', async () => {
		const ctx = await open();
		const [a] = await twoAreas(ctx);
		await importIndicators(ctx, figures([[a, 2020, 100]]));
		const other = figures(
			[
				[a, 2020, 7],
				[a, 2021, 8]
			],
			{ source: 'Andere' }
		);
		await expect(importIndicators(ctx, other)).rejects.toThrow(
			'1 values of kinder are here from "Melderegister" and differ'
		);
		const [{ values } = { values: [] }] = await indicatorsOfArea(ctx, a);
		expect(values.map(({ value }) => value)).toEqual([100]);
		await importIndicators(ctx, { ...other, replace: true });
		expect((await Array.fromAsync(openIndicators(ctx)))[0]).toMatchObject({ source: 'Andere' });
	});

	it('takes new years of another source without a word', async () => {
		const ctx = await open();
		const [a] = await twoAreas(ctx);
		await importIndicators(ctx, figures([[a, 2020, 100]]));
		const next = figures([[a, 2021, 108]], { source: 'Melderegister 2021' });
		expect(await importIndicators(ctx, next)).toMatchObject({ added: 1 });
	});

	it('tags with a topic that exists', async () => {
		const ctx = await open();
		const [a] = await twoAreas(ctx);
		const topicId = await addTopic(ctx, { name: 'Jugend', description: '' });
		await importIndicators(ctx, figures([[a, 2020, 100]], { topic: 'jugend' }));
		expect(await indicatorByCode(ctx, 'kinder')).toMatchObject({ topicId });
		await expect(
			importIndicators(ctx, figures([[a, 2021, 100]], { topic: 'nix' }))
		).rejects.toThrow('there is no topic with the code nix; there are jugend');
		expect((await indicatorByCode(ctx, 'kinder')).years).toEqual([2020]);
	});

	it('is for those who plan the whole city', async () => {
		const ctx = await open();
		await expect(importIndicators({ ...ctx, actor: VISITOR }, figures([]))).rejects.toMatchObject({
			code: 'forbidden'
		});
	});
});

onBothDatabases('Indicators', (open) => {
	it('never tell a count of fewer than five people, whoever asks', async () => {
		const ctx = await open();
		const [a, b] = await twoAreas(ctx);
		await addTopic(ctx, { name: 'Jugend', description: '' });
		const need = { topic: 'jugend', direction: 'high-is-need' } as const;
		await importIndicators(
			ctx,
			figures(
				[
					[a, 2020, 3],
					[b, 2020, 0]
				],
				need
			)
		);
		const told = [
			...(await indicatorsOfArea(ctx, a)).flatMap(({ values }) => values),
			...(await newestValues(ctx)).flatMap(({ values }) => values),
			...(await Array.fromAsync(openIndicators(ctx))).flatMap(({ values }) => values),
			...(await indicatorOnMap(ctx, 'kinder', { level: null, year: null })).rows.flatMap(
				({ values }) => values
			)
		];
		expect(told.length).toBeGreaterThan(5);
		expect(told.map(({ value }) => value)).not.toContain(3);
		expect(new Set(told.map(({ value }) => value))).toEqual(new Set([null, 0]));
	});

	it('give the newest value of each area as a signal, if they say what need is', async () => {
		const ctx = await open();
		const [a, b] = await twoAreas(ctx);
		await addTopic(ctx, { name: 'Jugend', description: '' });
		await importIndicators(
			ctx,
			figures([
				[a, 2020, 50],
				[a, 2022, 60],
				[b, 2021, 70]
			])
		);
		expect(await newestValues(ctx)).toEqual([]);
		const need = { topic: 'jugend', direction: 'low-is-need' } as const;
		await importIndicators(ctx, figures([[a, 2020, 50]], need));
		const [signal] = await newestValues(ctx);
		expect(signal?.values.map(({ year, value }) => `${year} ${value}`).sort()).toEqual([
			'2021 70',
			'2022 60'
		]);
	});

	it('show the newest year of the smallest level unless asked otherwise', async () => {
		const ctx = await open();
		const [a, b] = await twoAreas(ctx);
		const city = await addArea(ctx, { code: 'F', level: 'city', name: 'Stadt' });
		await importIndicators(
			ctx,
			figures([
				[a, 2020, 50],
				[b, 2021, 60],
				[city, 2021, 110]
			])
		);
		const choice = { level: null, year: null };
		expect(await indicatorOnMap(ctx, 'kinder', choice)).toMatchObject({
			level: 'stadtteil',
			year: 2021,
			levels: ['city', 'stadtteil']
		});
		const asked = { level: 'city', year: 1990 } as const;
		const shown = await indicatorOnMap(ctx, 'kinder', asked);
		expect(shown).toMatchObject({ level: 'city', year: 2021 });
		expect(shown.rows).toHaveLength(1);
		expect(await indicatorsFor(ctx)).toHaveLength(1);
	});
});
