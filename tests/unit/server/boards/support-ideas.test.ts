import { expect, it } from 'vitest';
import {
	boardFor,
	ideaFor,
	ideasOn,
	supportIdea,
	withdrawSupport
} from '#lib/server/boards/index.ts';
import { readIdeaFilter } from '#lib/shared/boards/idea-filter.ts';
import { onBothDatabases, type TestContext } from '../../../support/databases.ts';
import { addBoard, addCity, send } from './support.ts';

async function boardWithIdea(ctx: TestContext) {
	await addCity(ctx);
	const { slug } = await addBoard(ctx, { moderation: 'after' });
	const id = await send(ctx, slug, 'Eine Bank am Platz');
	return { slug, id };
}

const supportsOf = async (ctx: TestContext, slug: string, id: string) =>
	(await ideaFor(ctx, slug, id)).idea?.supports;

onBothDatabases('Supporting an idea', (open) => {
	it('counts a visitor once, however often they ask', async () => {
		const ctx = await open();
		const { slug, id } = await boardWithIdea(ctx);
		await supportIdea(ctx, id, 'visitor');
		await supportIdea(ctx, id, 'visitor');
		expect(await supportsOf(ctx, slug, id)).toBe(1);
		await supportIdea(ctx, id, 'another');
		expect(await supportsOf(ctx, slug, id)).toBe(2);
	});

	it('counts a visitor once when both requests come at the same time', async () => {
		const ctx = await open();
		const { slug, id } = await boardWithIdea(ctx);
		await Promise.all(Array.from({ length: 8 }, () => supportIdea(ctx, id, 'visitor')));
		expect(await supportsOf(ctx, slug, id)).toBe(1);
	});

	it('counts all who come at the same time', async () => {
		const ctx = await open();
		const { slug, id } = await boardWithIdea(ctx);
		const visitors = Array.from({ length: 8 }, (_, index) => `visitor-${index}`);
		await Promise.all(visitors.map((visitor) => supportIdea(ctx, id, visitor)));
		expect(await supportsOf(ctx, slug, id)).toBe(8);
	});

	it('is held by the table itself', async () => {
		const ctx = await open();
		const { id } = await boardWithIdea(ctx);
		const row = { ideaId: id, visitorKey: 'same', isLeftOut: false };
		await ctx.db.insertInto('supports').values(row).execute();
		await expect(ctx.db.insertInto('supports').values(row).execute()).rejects.toThrow();
	});

	it('can be taken back', async () => {
		const ctx = await open();
		const { slug, id } = await boardWithIdea(ctx);
		await supportIdea(ctx, id, 'visitor');
		expect((await ideaFor(ctx, slug, id, 'visitor')).isSupported).toBe(true);
		await withdrawSupport(ctx, id, 'visitor');
		expect(await ideaFor(ctx, slug, id, 'visitor')).toMatchObject({
			isSupported: false,
			idea: { supports: 0 }
		});
	});

	it('keeps neither the cookie nor a key that is the same on another board', async () => {
		const ctx = await open();
		const { id } = await boardWithIdea(ctx);
		const other = await addBoard(ctx, { moderation: 'after', title: 'Zweite' });
		await supportIdea(ctx, id, 'visitor');
		await supportIdea(ctx, await send(ctx, other.slug, 'Ein Bus am Abend'), 'visitor');
		const keys = (await ctx.db.selectFrom('supports').selectAll().execute()).map(
			({ visitorKey }) => visitorKey
		);
		expect(new Set(keys).size).toBe(2);
		expect(keys.join()).not.toContain('visitor');
	});

	it('orders the ideas by it when asked to', async () => {
		const ctx = await open();
		const { slug, id } = await boardWithIdea(ctx);
		const loved = await send(ctx, slug, 'Ein Bus am Abend');
		await supportIdea(ctx, id, 'a');
		for (const visitor of ['a', 'b']) await supportIdea(ctx, loved, visitor);
		const filter = readIdeaFilter(new URLSearchParams('sort=supported'));
		const { ideas } = await ideasOn(ctx, await boardFor(ctx, slug), filter);
		expect(ideas.map((idea) => idea.id)).toEqual([loved, id]);
	});
});
