import { expect, it } from 'vitest';
import { boardFor, ideasOn, similarIdeasOn } from '#lib/server/boards/index.ts';
import { readIdeaFilter } from '#lib/shared/boards/idea-filter.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { comingFrom } from '../../../support/networks.ts';
import { addBoard, addCity, send } from './support.ts';

onBothDatabases('Whoever asks without end', (open) => {
	it('is shown no similar ideas any more, and others are', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { slug } = await addBoard(ctx, { moderation: 'after' });
		await send(ctx, slug, 'Eine Bank am Platz');
		const idea = { title: 'Eine Bank am Platz', text: 'Eine Bank am Platz' };
		const found = async (address: string) =>
			(await similarIdeasOn(comingFrom(ctx, address), slug, idea)).length;
		for (let number = 0; number < 30; number += 1) expect(await found('192.0.2.1')).toBe(1);
		expect(await found('192.0.2.1')).toBe(0);
		expect(await found('192.0.2.2')).toBe(1);
	});

	it('searches no more, and still reads the board', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { slug } = await addBoard(ctx, { moderation: 'after' });
		const visitor = comingFrom(ctx, '192.0.2.1');
		const board = await boardFor(visitor, slug);
		const asked = (query: string) =>
			ideasOn(visitor, board, readIdeaFilter(new URLSearchParams(query)));
		for (let number = 0; number < 120; number += 1) await asked('q=Bank');
		await expect(asked('q=Bank')).rejects.toMatchObject({ code: 'rate-limited' });
		expect((await asked('')).total).toBe(0);
	});
});
