import { expect, it } from 'vitest';
import {
	changeIdea,
	ideaSignals,
	quotableIdeas,
	supportIdea,
	withdrawSupport
} from '#lib/server/boards/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { addBoard, addCity, addStaff, send } from './support.ts';

onBothDatabases('Signals of ideas', (open) => {
	it('count published ideas and supports per area and topic, a merged one for its target', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { slug } = await addBoard(ctx, { moderation: 'after' });
		const tags = { area: 'north', topic: 'parks' };
		const bench = await send(ctx, slug, 'Eine Bank am Platz', tags);
		const twin = await send(ctx, slug, 'Bitte eine Bank', tags);
		const hidden = await send(ctx, slug, 'Unsinn und Werbung', tags);
		await send(ctx, slug, 'Ein Bus am Abend', { area: 'south', topic: 'mobility' });
		for (const visitor of ['a', 'b']) await supportIdea(ctx, bench, visitor);
		for (const visitor of ['b', 'c']) await supportIdea(ctx, twin, visitor);
		await changeIdea(ctx, twin, { state: 'merged', mergedInto: bench });
		await changeIdea(ctx, hidden, { state: 'hidden' });

		expect(await ideaSignals(ctx, { areaIds: ['north'] })).toEqual([
			{
				areaId: 'north',
				topicId: 'parks',
				isInternal: false,
				ideas: 1,
				supports: 3
			}
		]);
		expect(await ideaSignals(ctx)).toHaveLength(2);
		const { ideas: quotes, total } = await quotableIdeas(ctx, { ids: [hidden, twin, bench] }, 9);
		expect(total).toBe(1);
		expect(quotes.map(({ id, supports }) => ({ id, supports }))).toEqual([
			{ id: bench, supports: 3 }
		]);
	});

	it('mark staff boards as internal and name no figure below five people', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { slug } = await addBoard(ctx, { audience: 'staff', moderation: 'after' });
		const actor = await addStaff(ctx, 'translator', 'north');
		const id = await send({ ...ctx, actor }, slug, 'Eine ruhige Stunde', { topic: 'parks' });
		const support = (visitor: string) => supportIdea({ ...ctx, actor }, id, visitor);
		for (const visitor of ['a', 'b', 'c', 'd']) await support(visitor);
		const [few] = await ideaSignals(ctx);
		expect(few).toMatchObject({ isInternal: true, ideas: 1, supports: null });
		expect((await quotableIdeas(ctx, { ids: [id] }, 1)).ideas[0]).toMatchObject({
			isInternal: true,
			supports: null
		});
		await support('e');
		expect((await ideaSignals(ctx))[0]).toMatchObject({ supports: 5 });
	});

	it('count people, not supports, where staff support several ideas a little', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { slug } = await addBoard(ctx, { audience: 'staff', moderation: 'after' });
		const actor = await addStaff(ctx, 'translator', 'north');
		const own = { ...ctx, actor };
		const idea = (title: string) => send(own, slug, title, { topic: 'parks' });
		const [hour, bench, twin] = [await idea('Stunde'), await idea('Bank'), await idea('Bänke')];
		for (const visitor of ['a', 'b', 'c'])
			for (const id of [hour, bench]) await supportIdea(own, id, visitor);
		expect((await ideaSignals(ctx))[0]).toMatchObject({ ideas: 3, supports: null });
		for (const visitor of ['c', 'd', 'e']) await supportIdea(own, twin, visitor);
		await changeIdea(ctx, twin, { state: 'merged', mergedInto: hour });
		expect((await ideaSignals(ctx))[0]).toMatchObject({ ideas: 2, supports: 8 });
		await withdrawSupport(own, hour, 'c');
		expect((await ideaSignals(ctx))[0]).toMatchObject({ ideas: 2, supports: 7 });
	});
});
