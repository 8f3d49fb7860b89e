import { expect, it } from 'vitest';
import { runDueJobs } from '#lib/server/platform/jobs/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { openDatabase } from '#lib/server/platform/db/index.ts';
import {
	endSurvey,
	givenTexts,
	recordResponses,
	releaseOverview,
	releaseResults,
	requestRelease,
	surveyResults,
	surveySignals,
	surveysJobs,
	type GivenResponse
} from '#lib/server/surveys/index.ts';
import type { Answers } from '#lib/shared/surveys/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { anotherArea, askedSurvey } from './asked-survey.ts';
import { as } from './support.ts';

function people(count: number, areaId: string | null, answers: Answers): GivenResponse[] {
	const one = { areaId, locale: 'de', channel: null, answeredOn: '2026-03-04', answers } as const;
	return Array.from({ length: count }, () => one);
}

/** Twenty answers in one district, three in the other, twelve without a district. */
async function answered(ctx: Context) {
	const survey = await askedSurvey(ctx);
	const young = { choices: ['b1'] };
	const old = { choices: ['b2'] };
	const green = { choices: ['a1', 'a2'] };
	const water = { choices: ['a3'] };
	await recordResponses(ctx, survey.slug, [
		...people(12, survey.bockenheim.id, { q1: { value: 1 }, q2: green, q3: young }),
		...people(8, survey.bockenheim.id, {
			q1: { value: 4 },
			q2: water,
			q3: old,
			q4: { text: 'Mehr Bänke' }
		}),
		...people(3, survey.westend.id, { q1: { value: 5 }, q2: green, q3: old }),
		...people(12, null, { q1: { value: 5 }, q2: water, q3: young, q4: { text: 'Mehr Bänke' } })
	]);
	return survey;
}

onBothDatabases('The results of a survey', (open) => {
	it('are not public before they are released', async () => {
		const ctx = await open();
		const { slug } = await answered(ctx);
		const results = await surveyResults(ctx, slug);
		expect(results.release).toBe(null);
		expect(results.questions).toEqual([]);
	});

	it('count every kind of question by area', async () => {
		const ctx = await open();
		const { id, slug, bockenheim, westend } = await answered(ctx);
		const north = await anotherArea(ctx, 'nord');
		const more: Answers = { q1: { value: 4 }, q2: { choices: ['a1'] }, q3: { choices: ['b1'] } };
		await recordResponses(ctx, slug, people(30, north.id, more));
		await releaseResults(ctx, id);
		const { questions, release } = await surveyResults(ctx, slug);
		expect(release?.responseCount).toBe(65);
		const [q1, q2, q3, q4] = questions.map(({ table }) => table);
		expect(q1?.total).toEqual({ n: 65, cells: [12, 0, 0, 38, 15], need: 12 });
		expect(q2?.total).toEqual({ n: 65, cells: [45, 15, 20], need: 45 });
		expect(q3?.total).toEqual({ n: 65, cells: [54, 11], need: null });
		expect(q4?.total).toEqual({ n: 20, cells: [], need: null });
		expect(q1?.rows.find(({ area }) => area === bockenheim.id)?.n).toBe(20);
		expect(q4?.rows.find(({ area }) => area === westend.id)?.n).toBe(0);
	});

	it('show nothing of an area with three answers, nor anything to work it out from', async () => {
		const ctx = await open();
		const { id, slug, westend } = await answered(ctx);
		await releaseResults(ctx, id);
		const { questions } = await surveyResults(ctx, slug);
		for (const { table } of questions.filter(({ code }) => code !== 'q4')) {
			const hidden = table.rows.filter(({ n }) => n === null);
			expect(hidden.map(({ area }) => area)).toContain(westend.id);
			expect(hidden.length).toBeGreaterThan(1);
			for (const line of hidden) expect(line.cells.every((cell) => cell === null)).toBe(true);
		}
		const stored = await ctx.db.selectFrom('releasedTables').select('tableJson').execute();
		const figures =
			JSON.stringify(stored)
				.match(/(?<=[[,:])\d+(?=[,\]}])/g)
				?.map(Number) ?? [];
		expect(figures.filter((figure) => figure > 0 && figure < 5)).toEqual([]);
	});

	it('are released again only after five more answers, and then keep what could be subtracted', async () => {
		const ctx = await open();
		const { id, slug, bockenheim } = await answered(ctx);
		await releaseResults(ctx, id);
		await recordResponses(ctx, slug, people(4, bockenheim.id, { q1: { value: 1 } }));
		await expect(releaseResults(ctx, id)).rejects.toMatchObject({ code: 'conflict' });
		await recordResponses(ctx, slug, people(1, bockenheim.id, { q1: { value: 4 } }));
		const report = await releaseResults(ctx, id);
		expect(report.get('q2')).toBe('unchanged');
		const { questions, release } = await surveyResults(ctx, slug);
		expect(release).toMatchObject({ number: 2, responseCount: 40 });
		const [q1] = questions;
		expect([null, 12]).toContain(q1?.table.total.cells[0]);
		expect(q1?.table.total.cells[3]).not.toBe(9);
	});

	it('are released once more when the survey ends', async () => {
		const ctx = await open();
		const { id, slug } = await answered(ctx);
		await endSurvey(ctx, id, '');
		await runDueJobs(ctx, surveysJobs);
		expect((await surveyResults(ctx, slug)).release?.responseCount).toBe(35);
	});

	it('are not released, nor their end failed, when nobody answered', async () => {
		const ctx = await open();
		const { id, slug } = await askedSurvey(ctx);
		await endSurvey(ctx, id, '');
		await runDueJobs(ctx, surveysJobs);
		expect((await surveyResults(ctx, slug)).release).toBe(null);
		const jobs = await ctx.db.selectFrom('jobs').select(['state', 'attempts']).execute();
		expect(jobs.filter(({ attempts }) => attempts > 1)).toEqual([]);
	});

	it('that staff ask for are released once, in their name, and it is said how far that is', async () => {
		const ctx = await open();
		const { id, slug } = await answered(ctx);
		const planner = as(ctx, 'planner');
		const progress = async () => (await releaseOverview(planner, id)).progress;
		expect(await progress()).toBe(null);
		await requestRelease(planner, id);
		await requestRelease(planner, id);
		expect(await progress()).toBe(0);
		await runDueJobs(ctx, surveysJobs);
		expect(await progress()).toBe(null);
		expect((await surveyResults(ctx, slug)).release?.number).toBe(1);
		const { releasedBy } = await ctx.db
			.selectFrom('resultReleases')
			.select('releasedBy')
			.executeTakeFirstOrThrow();
		expect(releasedBy).toBe(planner.actor.userId);
		await expect(requestRelease(planner, id)).rejects.toMatchObject({ code: 'conflict' });
	});

	it('are counted at one moment, while others go on answering', async () => {
		const ctx = await open();
		const { id, slug, bockenheim } = await answered(ctx);
		const other = openDatabase(ctx.config.DATABASE_URL);
		const progress = async () => {
			await recordResponses(
				{ ...ctx, db: other },
				slug,
				people(1, bockenheim.id, { q1: { value: 1 } })
			);
		};
		await releaseResults({ ...ctx, progress }, id);
		await other.destroy();
		expect((await surveyResults(ctx, slug)).release?.responseCount).toBe(35);
		expect((await releaseOverview(ctx, id)).responseCount).toBe(37);
	});

	it('are released by those who plan and edit there, by nobody else', async () => {
		const ctx = await open();
		const { id, bockenheim } = await answered(ctx);
		const tried = (actor: Context) => releaseResults(actor, id);
		await expect(tried(as(ctx, 'translator'))).rejects.toMatchObject({ code: 'forbidden' });
		await expect(tried(as(ctx, 'moderator'))).rejects.toMatchObject({ code: 'not-found' });
		const local = as(ctx, 'planner', bockenheim);
		await expect(tried(local)).rejects.toMatchObject({ code: 'not-found' });
		expect((await tried(as(ctx, 'planner'))).get('q1')).toBe('first');
	});
});

onBothDatabases('The signals of surveys', (open) => {
	it('are the released shares of need, for areas and all of them together', async () => {
		const ctx = await open();
		const { id, bockenheim, westend } = await answered(ctx);
		expect(await surveySignals(ctx)).toEqual([]);
		const north = await anotherArea(ctx, 'nord');
		const given = people(30, north.id, { q1: { value: 1 } });
		await recordResponses(ctx, 'gruen-fuer-bockenheim', given);
		await releaseResults(ctx, id);
		const signals = (await surveySignals(ctx)).filter(({ questionCode }) => questionCode === 'q1');
		const total = signals.find(({ areaId }) => areaId === null);
		expect(total).toMatchObject({ need: 42, n: 65, topicId: 'green', isRepresentative: false });
		expect(total?.share).toBeCloseTo(42 / 65);
		const own = signals.find(({ areaId }) => areaId === bockenheim.id);
		expect(own).toMatchObject({ need: 12, n: 20 });
		expect(signals.some(({ areaId }) => areaId === westend.id)).toBe(false);
	});
});

onBothDatabases('Texts that residents wrote', (open) => {
	it('are read by staff with the right, once there are five', async () => {
		const ctx = await open();
		const { id, slug } = await askedSurvey(ctx);
		const text = (count: number) =>
			recordResponses(ctx, slug, people(count, null, { q1: { value: 3 }, q4: { text: 'Bänke' } }));
		await text(4);
		expect(await givenTexts(ctx, id, 'q4')).toMatchObject({ count: null, texts: [] });
		await text(1);
		expect(await givenTexts(ctx, id, 'q4')).toMatchObject({ count: 5 });
		expect((await givenTexts(ctx, id, 'q4')).texts).toHaveLength(5);
		const forbidden = givenTexts(as(ctx, 'translator'), id, 'q4');
		await expect(forbidden).rejects.toMatchObject({ code: 'forbidden' });
	});

	it('are never in the results', async () => {
		const ctx = await open();
		const { id, slug } = await answered(ctx);
		await releaseResults(ctx, id);
		expect(JSON.stringify(await surveyResults(ctx, slug))).not.toContain('Mehr Bänke');
	});
});

onBothDatabases('The staff page of the releases', (open) => {
	it('says whether a release is due, and no number under five', async () => {
		const ctx = await open();
		const { id, slug } = await askedSurvey(ctx);
		await recordResponses(ctx, slug, people(4, null, { q1: { value: 3 } }));
		expect(await releaseOverview(ctx, id)).toMatchObject({ responseCount: null, isDue: false });
		await recordResponses(ctx, slug, people(1, null, { q1: { value: 3 } }));
		expect(await releaseOverview(ctx, id)).toMatchObject({ responseCount: 5, isDue: true });
	});
});
