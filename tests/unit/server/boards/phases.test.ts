import { expect, it } from 'vitest';
import {
	boardFor,
	boardsFor,
	changePhase,
	createBoard,
	supportIdea,
	updateBoard
} from '#lib/server/boards/index.ts';
import { VISITOR, type Actor } from '#lib/server/platform/auth/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { addBoard, addCity, addStaff, PLAIN, send } from './support.ts';

onBothDatabases('The phases of a board', (open) => {
	it('take ideas only while it collects', async () => {
		const ctx = await open();
		await addCity(ctx);
		for (const phase of ['rating', 'closed'] as const) {
			const { slug } = await addBoard(ctx, { phase, title: phase });
			await expect(send(ctx, slug, 'Zu spät gekommen')).rejects.toMatchObject({ code: 'closed' });
		}
	});

	it('end on the day that was announced', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { slug } = await addBoard(ctx, { collectsUntil: '2030-05-31', ratesUntil: '2030-06-30' });
		const on = (day: string) => ({ ...ctx, clock: () => new Date(`${day}T12:00:00Z`) });
		await send(on('2030-05-31'), slug, 'Am letzten Tag');
		const late = send(on('2030-06-01'), slug, 'Einen Tag zu spät');
		await expect(late).rejects.toMatchObject({ code: 'closed' });
		expect((await boardFor(on('2030-06-30'), slug)).phase).toBe('rating');
		expect((await boardFor(on('2030-07-01'), slug)).phase).toBe('closed');
	});

	it('let ideas be supported while collecting only where the board says so', async () => {
		const ctx = await open();
		await addCity(ctx);
		const later = await addBoard(ctx, { hasEarlySupport: false, moderation: 'after' });
		const id = await send(ctx, later.slug, 'Eine Bank am Platz');
		await expect(supportIdea(ctx, id, 'a')).rejects.toMatchObject({ code: 'closed' });
		await changePhase(ctx, later.id, 'rating');
		await supportIdea(ctx, id, 'a');
		await changePhase(ctx, later.id, 'closed');
		await expect(supportIdea(ctx, id, 'b')).rejects.toMatchObject({ code: 'closed' });
	});

	it('follow one another as the table says, and each change is written down', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { id } = await addBoard(ctx, { phase: 'draft' });
		await expect(changePhase(ctx, id, 'closed')).rejects.toMatchObject({ code: 'conflict' });
		await changePhase(ctx, id, 'collecting');
		const entries = await ctx.db
			.selectFrom('auditEntries')
			.select(['action', 'detailsJson'])
			.where('objectId', '=', id)
			.orderBy('id')
			.execute();
		expect(entries.map(({ action }) => action)).toEqual(['board.created', 'board.phase-changed']);
		expect(entries[1]?.detailsJson).toMatchObject({ from: 'draft', phase: 'collecting' });
	});

	it('start with a draft that residents do not see', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { slug } = await addBoard(ctx, { phase: 'draft' });
		const visitor = { ...ctx, actor: VISITOR };
		expect(await boardsFor(visitor)).toEqual([]);
		await expect(boardFor(visitor, slug)).rejects.toMatchObject({ code: 'not-found' });
	});
});

onBothDatabases('The rights to a board', (open) => {
	it('end at the areas of an editor', async () => {
		const ctx = await open();
		await addCity(ctx);
		const north = { ...ctx, actor: await addStaff(ctx, 'editor', 'north') };
		const { id } = await createBoard(north, { ...PLAIN, areaIds: ['north'] });
		for (const areaIds of [['south'], ['north', 'south'], []]) {
			const board = { ...PLAIN, areaIds };
			await expect(createBoard(north, board)).rejects.toMatchObject({ code: 'forbidden' });
			await expect(updateBoard(north, id, board)).rejects.toMatchObject({ code: 'forbidden' });
		}
		const south = { ...ctx, actor: await addStaff(ctx, 'editor', 'south') };
		await expect(changePhase(south, id, 'collecting')).rejects.toMatchObject({
			code: 'forbidden'
		});
		const moderator = { ...ctx, actor: await addStaff(ctx, 'moderator', null) };
		await expect(createBoard(moderator, PLAIN)).rejects.toMatchObject({ code: 'forbidden' });
	});

	it('open a staff board to everyone on the staff and to nobody else', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { slug } = await addBoard(ctx, { audience: 'staff' });
		const withoutRole: Actor = { ...VISITOR, userId: 'somebody', name: 'Somebody' };
		for (const actor of [VISITOR, withoutRole]) {
			const outsider = { ...ctx, actor };
			await expect(boardFor(outsider, slug)).rejects.toMatchObject({ code: 'not-found' });
			await expect(send(outsider, slug, 'Heimlich hinein')).rejects.toMatchObject({
				code: 'not-found'
			});
			expect(await boardsFor(outsider)).toEqual([]);
		}
		const translator = { ...ctx, actor: await addStaff(ctx, 'translator', 'south') };
		expect((await boardFor(translator, slug)).isStaffOnly).toBe(true);
		await send(translator, slug, 'Eine ruhige Stunde');
	});

	it('never make public what was said among staff', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { id } = await addBoard(ctx, { audience: 'staff' });
		await expect(updateBoard(ctx, id, PLAIN)).rejects.toMatchObject({ code: 'invalid' });
	});
});
