import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { allJobs } from '#lib/server/app.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { inThread, startJobRunner } from '#lib/server/platform/jobs/index.ts';
import { requestRelease, surveyResults } from '#lib/server/surveys/index.ts';
import { onBothDatabases, TEST_SECRET } from '../../support/databases.ts';
import { answerAlike } from '../../support/responses.ts';
import { askedSurvey } from '../server/surveys/asked-survey.ts';

const thread = ({ config }: Context, program = 'src/cli/heavy-jobs.ts') =>
	inThread(program, {
		DATABASE_URL: config.DATABASE_URL,
		SECRET_KEY: TEST_SECRET,
		LOG_LEVEL: 'silent'
	});

async function answeredSurvey(ctx: Context) {
	const survey = await askedSurvey(ctx);
	await answerAlike(ctx, survey.slug, { answers: { q1: { value: 1 } }, people: 30 });
	return survey;
}

onBothDatabases('Heavy jobs', (open) => {
	it('are done by a thread of their own, beside the runner of all others', async () => {
		const ctx = await open();
		const { id, slug } = await answeredSurvey(ctx);
		await requestRelease(ctx, id);
		const jobs = allJobs(ctx);
		const here = { ...jobs['surveys.release'], run: () => Promise.reject(new Error('done here')) };
		const runner = startJobRunner(ctx, { ...jobs, 'surveys.release': here }, thread(ctx));
		while ((await surveyResults(ctx, slug)).release === null) await setImmediate();
		await runner.stop();
		const release = await ctx.db
			.selectFrom('jobs')
			.select(['state', 'attempts', 'progress'])
			.where('kind', '=', 'surveys.release')
			.executeTakeFirstOrThrow();
		expect(release).toEqual({ state: 'done', attempts: 1, progress: 90 });
	});

	it('that take memory without end fail as a job, and the process goes on', async () => {
		const ctx = await open();
		const { id } = await answeredSurvey(ctx);
		await requestRelease(ctx, id);
		const runner = startJobRunner(ctx, allJobs(ctx), thread(ctx, 'tests/support/greedy-thread.ts'));
		const release = () =>
			ctx.db
				.selectFrom('jobs')
				.select(['state', 'attempts', 'lastError', 'leaseUntil'])
				.where('kind', '=', 'surveys.release')
				.executeTakeFirstOrThrow();
		while ((await release()).lastError === null) await setImmediate();
		await runner.stop();
		expect(await release()).toEqual({
			state: 'waiting',
			attempts: 1,
			lastError: 'It needed more than the 256 MB a job may take',
			leaseUntil: null
		});
	});
});
