import { beforeAll, expect, it } from 'vitest';
import { areaTree } from '#lib/server/areas/index.ts';
import { publishedIdeas } from '#lib/server/boards/index.ts';
import { publicEventList } from '#lib/server/events/index.ts';
import { measureForStaff, measuresForStaff } from '#lib/server/measures/index.ts';
import { publishedSurveys } from '#lib/server/surveys/index.ts';
import { measures } from '../../../../src/cli/demo/content/measures.ts';
import { seedDemo } from '../../../../src/cli/demo/seed.ts';
import { onBothDatabases, type TestContext } from '../../../support/databases.ts';

onBothDatabases('The demo', (_, openOwn) => {
	let ctx: TestContext;
	let isFilled: boolean;
	beforeAll(async () => {
		ctx = await openOwn();
		isFilled = await seedDemo(ctx);
	}, 300_000);

	it('fills an empty database once and then leaves it alone', async () => {
		expect(isFilled).toBe(true);
		expect(await seedDemo(ctx)).toBe(false);
		expect(await areaTree(ctx)).toHaveLength(1);
		expect(await publishedSurveys(ctx)).toHaveLength(2);
		expect((await publicEventList(ctx)).events).not.toHaveLength(0);
		expect((await publishedIdeas(ctx, 'vor-ihrer-haustuer')).ideas).not.toHaveLength(0);
	});

	it('cites on its measures all that they rest on', async () => {
		const shown = await measuresForStaff(ctx, { area: null, topic: null, status: null });
		const cited = await Promise.all(shown.map(({ id }) => measureForStaff(ctx, id)));
		const wanted = measures.flatMap(({ evidence }) => evidence);
		expect(cited.flatMap(({ evidence }) => evidence)).toHaveLength(wanted.length);
	});
});
