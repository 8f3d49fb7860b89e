import { expect, it } from 'vitest';
import {
	addTopic,
	editTopic,
	everyTopic,
	moveTopic,
	reinstateTopic,
	retireTopic,
	topicsFor
} from '#lib/server/topics/index.ts';
import type { Actor } from '#lib/server/platform/auth/index.ts';
import { onBothDatabases, type TestContext } from '../../../support/databases.ts';

const names = async (ctx: TestContext) => (await topicsFor(ctx)).map(({ name }) => name.text);

async function threeTopics(ctx: TestContext): Promise<string[]> {
	const ids: string[] = [];
	for (const name of ['Wohnen', 'Jugend', 'Mobilität']) {
		ids.push(await addTopic(ctx, { name, description: '' }));
	}
	return ids;
}

onBothDatabases('Topics', (open) => {
	it('stand in the order they are put into', async () => {
		const ctx = await open();
		const [, youth = '', mobility = ''] = await threeTopics(ctx);
		await moveTopic(ctx, mobility, 'up');
		expect(await names(ctx)).toEqual(['Wohnen', 'Mobilität', 'Jugend']);
		await moveTopic(ctx, youth, 'down');
		expect(await names(ctx)).toEqual(['Wohnen', 'Mobilität', 'Jugend']);
	});

	it('are offered no more once retired, and still known', async () => {
		const ctx = await open();
		const [housing = ''] = await threeTopics(ctx);
		await retireTopic(ctx, housing);
		expect(await names(ctx)).toEqual(['Jugend', 'Mobilität']);
		expect(await everyTopic(ctx)).toHaveLength(3);
		await reinstateTopic(ctx, housing);
		expect(await names(ctx)).toEqual(['Wohnen', 'Jugend', 'Mobilität']);
	});

	it('keep their code when they are renamed, and share none', async () => {
		const ctx = await open();
		const [housing = ''] = await threeTopics(ctx);
		await editTopic(ctx, housing, { name: 'Wohnen und Miete', description: 'Alles dazu' });
		const [first] = await everyTopic(ctx);
		expect(first).toMatchObject({ code: 'wohnen', name: { text: 'Wohnen und Miete' } });
		for (const name of ['Wohnen', 'Wohnen und Miete']) {
			await expect(addTopic(ctx, { name, description: '' })).rejects.toMatchObject({
				code: 'conflict'
			});
		}
	});

	it('are the whole city’s: a planner for a part of it cannot change them', async () => {
		const ctx = await open();
		const actor: Actor = {
			userId: null,
			name: '',
			isSystem: false,
			assignments: [{ role: 'planner', areaId: 'x', areaPath: '/x/' }]
		};
		await expect(
			addTopic({ ...ctx, actor }, { name: 'Neu', description: '' })
		).rejects.toMatchObject({ code: 'forbidden' });
	});
});
