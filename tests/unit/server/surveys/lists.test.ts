import type { KyselyPlugin } from 'kysely';
import { expect, it } from 'vitest';
import { publishSurvey, surveysForResidents } from '#lib/server/surveys/index.ts';
import { onBothDatabases, type TestContext } from '../../../support/databases.ts';
import { finishedSurvey } from './support.ts';

/** The same context, and how many questionnaires were read through it. */
function countQuestionnaires(ctx: TestContext) {
	const read = { count: 0 };
	const counter: KyselyPlugin = {
		transformQuery: ({ node }) => node,
		transformResult: async ({ result }) => {
			read.count += result.rows.filter((row) => 'questionnaireJson' in row).length;
			return result;
		}
	};
	return { ctx: { ...ctx, db: ctx.db.withPlugin(counter) }, read };
}

onBothDatabases('The list of surveys', (open) => {
	it('reads the questionnaires of those it shows alone', async () => {
		const ctx = await open();
		for (let n = 0; n < 3; n += 1) await publishSurvey(ctx, (await finishedSurvey(ctx)).id, ['de']);
		const counted = countQuestionnaires(ctx);
		const list = await surveysForResidents(counted.ctx, null, { page: 2, limit: 1 });
		expect(list).toMatchObject({ total: 3, page: 2, pages: 3 });
		expect(list.shown).toHaveLength(1);
		expect(counted.read.count).toBe(1);
	});
});
