import { expect, it } from 'vitest';
import '#lib/server/app.ts';
import { createMeasure } from '#lib/server/measures/index.ts';
import { matrixFor, unaddressed } from '#lib/server/planning/index.ts';
import { changeFeed, Kept } from '#lib/server/platform/changes/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { COUNTING, SHARING } from '#lib/server/sharing.ts';
import { readView } from '#lib/shared/planning/view.ts';
import { countQueries, rowsRead } from '../../../support/count-queries.ts';
import { onBothDatabases, type TestContext } from '../../../support/databases.ts';
import { measureInput } from '../../../support/measures.ts';
import { addCity } from '../boards/support.ts';
import { addEast, answer, parkSurvey, release } from './support.ts';

const view = readView(new URLSearchParams());

onBothDatabases('Planning pages', (open) => {
	async function city() {
		const ctx = await open();
		await addCity(ctx);
		await addEast(ctx);
		return ctx;
	}

	const pages: [string, (ctx: Context) => Promise<unknown>][] = [
		['the matrix', (ctx) => matrixFor(ctx, view)],
		['what nobody addresses', (ctx) => unaddressed(ctx, view)]
	];

	it.each(pages)('read no more, however many measures lie in a place: %s', async (_, work) => {
		const ctx = await city();
		const addMeasures = async () => {
			for (let more = 0; more < 4; more += 1)
				await createMeasure(ctx, measureInput({ areaIds: ['north'], topicIds: ['parks'] }));
		};
		await addMeasures();
		const few = await rowsRead(ctx, work);
		await addMeasures();
		expect(await rowsRead(ctx, work)).toBe(few);
	});

	it('read released figures once, and again when there are others', async () => {
		const ctx = await city();
		const survey = await parkSurvey(ctx);
		await answer(ctx, 'north', { inNeed: 12, content: 8 });
		await answer(ctx, 'south', { inNeed: 10, content: 10 });
		await release(ctx, survey);
		const counting = countQueries(ctx);
		const kept = keptOf(counting.ctx);
		const shareIn = async (locale: Context['locale']) => {
			counting.reset();
			const { rows } = await matrixFor({ ...counting.ctx, locale, kept, memory: new Map() }, view);
			const north = rows.find(({ area }) => area.code === 'north');
			return north?.cells.flatMap(({ signals }) => signals)[0]?.value;
		};
		const figures = () => counting.tables().filter((table) => table === 'newest').length;
		expect([await shareIn('de'), figures()]).toEqual([0.6, 1]);
		expect([await shareIn('ar'), figures()]).toEqual([0.6, 0]);
		await answer(ctx, 'north', { inNeed: 5, content: 75 });
		await release(ctx, survey);
		expect([await shareIn('de'), figures()]).toEqual([0.17, 1]);
		await kept.feed.close();
	});
});

function keptOf({ db, clock, config }: TestContext): Kept {
	const source = { db, clock, sharing: SHARING, counting: COUNTING, timeZone: config.TIME_ZONE };
	return new Kept(changeFeed(config.DATABASE_URL), source);
}
