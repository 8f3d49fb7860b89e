import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import {
	burstsOnBoard,
	decideSupports,
	ideaFor,
	quotableIdeas,
	supportIdea
} from '#lib/server/boards/index.ts';
import { mergeIdea } from '#lib/server/moderation/index.ts';
import { VISITOR } from '#lib/server/platform/auth/index.ts';
import { onBothDatabases, type TestContext } from '../../../support/databases.ts';
import { comingFrom } from '../../../support/networks.ts';
import { addBoard, addCity, send } from './support.ts';

/** Supported by two from elsewhere, and by one visitor without cookies who tries so often. */
async function pushed(ctx: TestContext, tries: number) {
	await addCity(ctx);
	const board = await addBoard(ctx, { moderation: 'after' });
	const id = await send(ctx, board.slug, 'Eine Bank am Platz');
	for (const address of ['198.51.100.1', '198.51.100.2'])
		await supportIdea(comingFrom(ctx, address), id, randomUUID());
	const pushing = comingFrom(ctx, '192.0.2.1');
	const outcomes = await Promise.all(
		Array.from({ length: tries }, () =>
			supportIdea(pushing, id, randomUUID()).then(
				() => 'taken',
				(cause) => cause.code
			)
		)
	);
	const supports = async () => (await ideaFor(ctx, board.slug, id)).idea?.supports;
	return { board, id, supports, outcomes };
}

onBothDatabases('Many supports from one network', (open) => {
	it('are taken in small number, and marked', async () => {
		const ctx = await open();
		const { board, id, supports, outcomes } = await pushed(ctx, 120);
		expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(12);
		expect(new Set(outcomes)).toEqual(new Set(['taken', 'rate-limited']));
		expect(await supports()).toBe(14);
		const { bursts } = await burstsOnBoard(ctx, board.id);
		expect(bursts).toMatchObject([{ state: 'open', count: 8, idea: { id } }]);
		const { ideas } = await quotableIdeas(ctx, {}, 5);
		expect(ideas).toMatchObject([{ id, supports: 14, hasOpenBurst: true }]);
	});

	it('are left out with a reason, and taken in again', async () => {
		const ctx = await open();
		const { board, supports } = await pushed(ctx, 9);
		const [burst] = (await burstsOnBoard(ctx, board.id)).bursts;
		const decide = (decision: 'left-out' | 'counted', reason: string) =>
			decideSupports(ctx, board.id, { burst: burst?.id ?? '', decision, reason });
		await decide('left-out', 'Ein Programm');
		expect(await supports()).toBe(6);
		expect((await quotableIdeas(ctx, {}, 5)).ideas).toMatchObject([
			{ supports: 6, hasOpenBurst: false }
		]);
		await decide('counted', 'Doch die Schulklasse');
		expect(await supports()).toBe(11);
		const { bursts } = await burstsOnBoard(ctx, board.id);
		expect(bursts).toMatchObject([{ state: 'counted', reason: 'Doch die Schulklasse' }]);
	});

	it('count where their idea has been merged into, and are seen there', async () => {
		const ctx = await open();
		const { board, id } = await pushed(ctx, 9);
		const target = await send(ctx, board.slug, 'Mehr Bänke am Platz');
		await mergeIdea(ctx, id, { revision: 0, into: target });
		const { ideas } = await quotableIdeas(ctx, {}, 5);
		expect(ideas).toMatchObject([{ id: target, supports: 11, hasOpenBurst: true }]);
		const [burst] = (await burstsOnBoard(ctx, board.id)).bursts;
		const input = { burst: burst?.id ?? '', decision: 'left-out', reason: 'Ein Programm' } as const;
		await decideSupports(ctx, board.id, input);
		expect((await ideaFor(ctx, board.slug, target)).idea?.supports).toBe(6);
	});

	it('are decided about by those whose board it is, and by nobody for another one', async () => {
		const ctx = await open();
		const { board } = await pushed(ctx, 9);
		const other = await addBoard(ctx, { title: 'Eine andere Tafel' });
		const [burst] = (await burstsOnBoard(ctx, board.id)).bursts;
		const input = { burst: burst?.id ?? '', decision: 'left-out', reason: 'x' } as const;
		const code = (actor: TestContext['actor'], boardId: string) =>
			decideSupports({ ...ctx, actor }, boardId, input).then(
				() => 'done',
				(cause) => cause.code
			);
		expect(await code(VISITOR, board.id)).toBe('not-found');
		const translator = { areaId: null, areaPath: null, role: 'translator' } as const;
		const staff = { userId: null, name: '', isSystem: false };
		expect(await code({ ...staff, assignments: [translator] }, board.id)).toBe('forbidden');
		expect(await code(ctx.actor, other.id)).toBe('not-found');
	});
});
