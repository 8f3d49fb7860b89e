import { expect, it } from 'vitest';
import {
	areaAsked,
	areaIdsHeld,
	areaNames,
	concerns,
	localisedAreas,
	place,
	placedIn
} from '#lib/server/areas/index.ts';
import { boardFor, boardsFor, ideasOn } from '#lib/server/boards/index.ts';
import { eventsForResident } from '#lib/server/events/index.ts';
import { measuresForPublic } from '#lib/server/measures/index.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { surveysForResidents } from '#lib/server/surveys/index.ts';
import { readIdeaFilter } from '#lib/shared/boards/idea-filter.ts';
import { readEventFilter } from '#lib/shared/events/filter.ts';
import { readFilter } from '#lib/shared/measures/filter.ts';
import { countQueries } from '../../../support/count-queries.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { addBoard, addCity, addStaff } from '../boards/support.ts';

const inNorth = new URLSearchParams('area=north');

/** All that the lists of a page read, narrowed down to an area. */
async function everyList(ctx: Context): Promise<void> {
	await boardsFor(ctx, { area: 'north', topic: null });
	const board = await boardFor(ctx, 'was-fehlt');
	await ideasOn(ctx, board, readIdeaFilter(inNorth));
	await eventsForResident(ctx, readEventFilter(inNorth));
	await measuresForPublic(ctx, readFilter(inNorth));
	await surveysForResidents(ctx, 'north', { page: 1, limit: 24 });
	await localisedAreas(ctx);
}

onBothDatabases('The tree of areas in one request', (open) => {
	it('is read once', async () => {
		const ctx = await open();
		await addCity(ctx);
		await addBoard(ctx);
		const counted = countQueries(ctx);
		const readings = () => counted.tables().filter((table) => table === 'areas').length;
		await everyList({ ...counted.ctx, locale: 'ar', memory: new Map() });
		expect(readings()).toBe(1);
		counted.reset();
		await everyList({ ...counted.ctx, locale: 'ar' });
		expect(readings()).toBeGreaterThan(1);
	});

	it('takes two queries with all names, for whoever asks for them', async () => {
		const ctx = await open();
		await addCity(ctx);
		const counted = countQueries(ctx);
		const request: Context = { ...counted.ctx, locale: 'ar', memory: new Map() };
		await areaNames(request);
		await localisedAreas(request);
		await areaAsked(request, 'north');
		expect(counted.tables()).toEqual(['areas', 'translations']);
	});

	it('is fresh in a transaction and after it', async () => {
		const ctx = { ...(await open()), memory: new Map<string, Promise<unknown>>() };
		await addCity(ctx);
		const names = async (reader: typeof ctx) =>
			(await localisedAreas(reader)).map(({ name }) => name.text);
		expect(await names(ctx)).toContain('north');
		await ctx.db.updateTable('areas').set({ name: 'Nord' }).where('id', '=', 'north').execute();
		expect(await names(ctx)).toContain('north');
		await inTransaction(ctx, async (tx) => {
			expect((await localisedAreas(tx)).map(({ name }) => name.text)).toContain('Nord');
		});
		expect(await names(ctx)).toContain('Nord');
	});
});

onBothDatabases('What lies in areas', (open) => {
	it('is placed by the paths of its areas', async () => {
		const ctx = await open();
		await addCity(ctx);
		const rows = [{ id: 'a' }, { id: 'b' }];
		expect(
			await place(ctx, rows, ({ id }) => (id === 'a' ? ['north', 'south'] : undefined))
		).toEqual([
			{ id: 'a', areaIds: ['north', 'south'], areaPaths: ['/city/north/', '/city/south/'] },
			{ id: 'b', areaIds: [], areaPaths: [] }
		]);
		expect(await placedIn(ctx, ['north'])).toEqual({ areaPaths: ['/city/north/'] });
		await expect(placedIn(ctx, ['north', 'nowhere'])).rejects.toMatchObject({ code: 'invalid' });
	});

	it('concerns those who live there, in a part of it and in the whole', () => {
		const north = { path: '/city/north/' };
		const lies = (...areaPaths: string[]) => concerns({ areaPaths }, north);
		expect([lies(), lies('/city/'), lies('/city/north/'), lies('/city/north/part/')]).toEqual(
			Array(4).fill(true)
		);
		expect([lies('/city/south/'), lies('/city/northeast/')]).toEqual([false, false]);
		expect(lies('/city/south/', '/city/north/')).toBe(true);
	});

	it('is asked for by a code; an unknown one is none', async () => {
		const ctx = await open();
		await addCity(ctx);
		await ctx.db.updateTable('areas').set({ code: 'N1' }).where('id', '=', 'north').execute();
		const idOf = async (code: string | null) => (await areaAsked(ctx, code))?.id;
		expect([await idOf('N1'), await idOf('north')]).toEqual(['north', 'north']);
		for (const code of ['', null, 'nowhere', '\0']) expect(await idOf(code)).toBeUndefined();
	});

	it('is the part of an actor with what lies below, or null for the whole of it', async () => {
		const ctx = await open();
		await addCity(ctx);
		const held = async (role: 'planner' | 'editor', areaId: string | null) =>
			areaIdsHeld({ ...ctx, actor: await addStaff(ctx, role, areaId) }, ['planner']);
		expect(await held('planner', null)).toBeNull();
		expect((await held('planner', 'city'))?.toSorted()).toEqual(['city', 'north', 'south']);
		expect(await held('planner', 'north')).toEqual(['north']);
		expect(await held('editor', null)).toEqual([]);
	});
});
