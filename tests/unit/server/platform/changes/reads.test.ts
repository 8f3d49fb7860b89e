import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { keep, now, today, within } from '#lib/server/platform/context.ts';
import { Kept, Reads } from '#lib/server/platform/changes/index.ts';
import { COUNTING, SHARING } from '#lib/server/sharing.ts';
import { onBothDatabases, type TestContext } from '../../../../support/databases.ts';

const NOON = new Date('2026-11-25T11:00:30.000Z');

/** A reader at noon in Berlin. */
function reader({ db, ...ctx }: TestContext) {
	const source = {
		db,
		sharing: SHARING,
		counting: COUNTING,
		clock: () => NOON,
		timeZone: 'Europe/Berlin'
	};
	const reads = new Reads(source);
	return { source, reads, ctx: { ...ctx, reads, db: reads.db, clock: reads.clock } };
}

onBothDatabases('What is read', (open) => {
	it('is noted by table, with joins and without what a query only names', async () => {
		const { ctx, reads } = reader(await open());
		await ctx.db
			.with('some', (cte) => cte.selectFrom('ideas').select('id'))
			.selectFrom('some')
			.innerJoin('supports as theirs', 'theirs.ideaId', 'some.id')
			.where((eb) => eb.exists(eb.selectFrom('boardAreas').select('boardId')))
			.select('theirs.visitorKey')
			.execute();
		expect([...reads.things].sort()).toEqual(['board_areas', 'ideas', 'supports']);
		expect(reads.hasUnnoted).toBe(false);
		await ctx.db.selectFrom('answers').select('responseId').execute();
		expect(reads.hasUnnoted).toBe(true);
	});

	it('is noted with what a column counts, by those who read the column', async () => {
		const things = async (read: (db: TestContext['db']) => Promise<unknown>) => {
			const { ctx, reads } = reader(await open());
			await read(within(ctx, 'board', 'b1').db);
			return [...reads.things].sort();
		};
		const counting = (db: TestContext['db']) =>
			db
				.selectFrom('ideas')
				.select((eb) => ['boardId', eb.fn.countAll<number>().as('count')])
				.groupBy('boardId')
				.execute();
		expect(await things(counting)).toEqual(['ideas:b1']);
		const sorting = (db: TestContext['db']) =>
			db.selectFrom('ideas').select('id').orderBy('ideas.supports').execute();
		expect(await things(sorting)).toEqual(['ideas:b1', 'supports:b1']);
		const everything = (db: TestContext['db']) => db.selectFrom('ideas').selectAll().execute();
		expect(await things(everything)).toEqual(['ideas:b1', 'supports:b1']);
		const byHand = (db: TestContext['db']) =>
			db
				.selectFrom('ideas')
				.select(sql<number>`max(supports)`.as('most'))
				.execute();
		expect(await things(byHand)).toEqual(['ideas:b1', 'supports:b1']);
	});

	it('of one object is noted as its own, where rows belong to such objects', async () => {
		const { ctx, reads } = reader(await open());
		const { db } = within(ctx, 'board', 'b1');
		await db
			.selectFrom('ideas')
			.innerJoin('areas', 'areas.id', 'ideas.areaId')
			.selectAll()
			.execute();
		await db.selectFrom('events').selectAll().execute();
		expect([...reads.things].sort()).toEqual(['areas', 'events', 'ideas:b1', 'supports:b1']);
	});

	it('from the clock holds until the next minute, the day until the next midnight', async () => {
		const { ctx, reads } = reader(await open());
		expect(reads.until).toBe(Infinity);
		expect(today(ctx)).toBe('2026-11-25');
		expect(new Date(reads.until).toISOString()).toBe('2026-11-25T23:00:00.000Z');
		now(ctx);
		expect(new Date(reads.until).toISOString()).toBe('2026-11-25T11:01:00.000Z');
	});

	it('and kept is read again once it has changed, and counts as read by all who are given it', async () => {
		const own = await open();
		const { ctx, reads, source } = reader(own);
		const learnt = { position: 0, changed: false };
		const feed = {
			learn: () => undefined,
			get position() {
				return learnt.position;
			},
			hasChanged: () => learnt.changed,
			close: async () => undefined
		};
		const kept = new Kept(feed, source);
		let loaded = 0;
		const load = () =>
			keep({ ...ctx, kept }, 'topics', async ({ db }) => {
				loaded += 1;
				return db.selectFrom('topics').select('id').execute();
			});
		await load();
		await load();
		expect(loaded).toBe(1);
		expect([...reads.things]).toEqual(['topics']);
		learnt.changed = true;
		await load();
		expect(loaded).toBe(2);
	});
});
