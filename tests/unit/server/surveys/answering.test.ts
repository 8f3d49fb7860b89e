import { expect, it } from 'vitest';
import { applyRules } from '#lib/server/platform/retention/index.ts';
import {
	beginAnswering,
	choosableAreas,
	editWorkingCopy,
	endSurvey,
	publishSurvey,
	receiptFor,
	openSheet,
	stepOn,
	submitResponse,
	surveysRetention
} from '#lib/server/surveys/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { countQueries } from '../../../support/count-queries.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { askedSurvey, workingCopy } from './asked-survey.ts';

async function begun(ctx: Context) {
	const survey = await askedSurvey(ctx);
	const { token } = await beginAnswering(ctx, survey.slug, 'poster');
	await answer(ctx, { ...survey, token }, 'q1', '2');
	return { ...survey, token };
}

/** Sends the page of a question with these values. */
function answer(
	ctx: Context,
	sheet: { slug: string; token: string },
	code: string,
	...values: string[]
) {
	const fields = new FormData();
	for (const value of values) fields.append(code, value);
	return stepOn(ctx, sheet, { page: 'question', code }, { go: 'next', fields });
}

/** Sends the page that asks for the area. */
function say(ctx: Context, sheet: { slug: string; token: string }, area: string) {
	const fields = new FormData();
	fields.append('area', area);
	return stepOn(ctx, sheet, { page: 'area' }, { go: 'next', fields });
}

const everything = async (ctx: Context) => ({
	responses: await ctx.db.selectFrom('responses').selectAll().execute(),
	answers: await ctx.db.selectFrom('answers').selectAll().execute(),
	sheets: await ctx.db.selectFrom('sheets').selectAll().execute()
});

onBothDatabases('A questionnaire', (open) => {
	it('is kept from answer to answer and sent as a whole, and then the working copy is gone', async () => {
		const ctx = await open();
		const { slug, token, bockenheim } = await begun(ctx);
		await say(ctx, { slug, token }, bockenheim.code);
		await answer(ctx, { slug, token }, 'q2', 'a1', 'a3');
		await answer(ctx, { slug, token }, 'q4', 'Mehr Schatten');
		const kept = await openSheet(ctx, slug, token);
		expect(kept?.sheet.answers).toEqual({
			q1: { value: 2 },
			q2: { choices: ['a1', 'a3'] },
			q4: { text: 'Mehr Schatten' }
		});
		expect(kept?.sheet.areaId).toBe(bockenheim.id);

		await submitResponse(ctx, slug, token);
		const { responses, answers, sheets } = await everything(ctx);
		expect(responses).toHaveLength(1);
		expect(sheets).toEqual([]);
		const rows = answers.map((a) => [a.questionCode, a.choiceCode, a.value, a.text, a.areaId]);
		expect(rows.toSorted()).toEqual(
			[
				['q1', '', 2, null, bockenheim.id],
				['q2', '', null, null, bockenheim.id],
				['q2', 'a1', null, null, bockenheim.id],
				['q2', 'a3', null, null, bockenheim.id],
				['q4', '', null, 'Mehr Schatten', bockenheim.id]
			].toSorted()
		);
	});

	it('sent twice counts once and gives the same receipt', async () => {
		const ctx = await open();
		const { slug, token } = await begun(ctx);
		const first = await submitResponse(ctx, slug, token);
		const second = await submitResponse(ctx, slug, token);
		expect(second).toEqual(first);
		expect((await everything(ctx)).responses).toHaveLength(1);
		expect(await receiptFor(ctx, token)).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
	});

	it('sent five times at once counts once', async () => {
		const ctx = await open();
		const { slug, token } = await begun(ctx);
		const all = await Promise.all([1, 2, 3, 4, 5].map(() => submitResponse(ctx, slug, token)));
		expect(new Set(all.map((sent) => JSON.stringify(sent))).size).toBe(1);
		expect((await everything(ctx)).responses).toHaveLength(1);
		expect((await everything(ctx)).answers).toHaveLength(1);
	});

	it('filled in in two tabs at once keeps the answers of both', async () => {
		const ctx = await open();
		const { slug, token } = await begun(ctx);
		await Promise.all([
			answer(ctx, { slug, token }, 'q3', 'b1'),
			answer(ctx, { slug, token }, 'q4', 'Bänke')
		]);
		const kept = await openSheet(ctx, slug, token);
		expect(Object.keys(kept?.sheet.answers ?? {}).toSorted()).toEqual(['q1', 'q3', 'q4']);
	});

	it('stores the day and nothing finer, no person and no address', async () => {
		const ctx = { ...(await open()), clock: () => new Date('2026-03-04T17:23:45.678Z') };
		const { slug, token } = await begun(ctx);
		await submitResponse(ctx, slug, token);
		const { responses, answers } = await everything(ctx);
		expect(Object.keys(responses[0] ?? {}).toSorted()).toEqual(
			[
				'answeredOn',
				'areaId',
				'burstId',
				'channel',
				'id',
				'isLeftOut',
				'locale',
				'receiptHash',
				'submissionKey',
				'surveyId',
				'versionId'
			].toSorted()
		);
		expect(responses[0]?.answeredOn).toBe('2026-03-04');
		expect(JSON.stringify([responses, answers])).not.toMatch(/\d\d:\d\d|17:23|178\d{10}/);
		expect(responses[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
	});

	it('cannot be read from the database without its cookie', async () => {
		const ctx = await open();
		const { slug, token } = await begun(ctx);
		await answer(ctx, { slug, token }, 'q4', 'Geheimnis');
		const [row] = (await everything(ctx)).sheets;
		const stored = JSON.stringify(row) + Buffer.from(row?.payload ?? '', 'base64').toString();
		expect(stored).not.toContain('Geheimnis');
		expect(stored).not.toContain(token);
		expect(await openSheet(ctx, slug, `${token}x`)).toBe(null);
		expect(await openSheet(ctx, slug, row?.id)).toBe(null);
	});

	it('says which question is missing and stores nothing before it is answered', async () => {
		const ctx = await open();
		const { slug } = await askedSurvey(ctx);
		const { token } = await beginAnswering(ctx, slug);
		expect(await submitResponse(ctx, slug, token)).toMatchObject({
			refused: { to: { page: 'question', code: 'q1', isChange: true }, problem: 'required' }
		});
		expect((await everything(ctx)).responses).toEqual([]);
	});

	it('stays with the version it was begun with', async () => {
		const ctx = await open();
		const { id, slug, token } = await begun(ctx);
		const changed = structuredClone(workingCopy);
		for (const question of changed.sections[0]?.questions ?? []) question.title = 'Neu gefragt';
		await editWorkingCopy(ctx, id, () => changed);
		await publishSurvey(ctx, id, []);
		const kept = await openSheet(ctx, slug, token);
		expect(kept?.questionnaire.number).toBe(1);
		await submitResponse(ctx, slug, token);
		const [response] = (await everything(ctx)).responses;
		expect(response?.versionId).not.toBe(kept?.survey.versionId);
	});

	it('is not taken once the survey has ended', async () => {
		const ctx = await open();
		const { id, slug, token } = await begun(ctx);
		await endSurvey(ctx, id, '');
		await expect(submitResponse(ctx, slug, token)).rejects.toMatchObject({ code: 'closed' });
		expect(await answer(ctx, { slug, token }, 'q4', 'Zu spät')).toBe(null);
		await expect(beginAnswering(ctx, slug)).rejects.toMatchObject({ code: 'closed' });
	});

	it('is not taken for an area that the survey does not cover', async () => {
		const ctx = await open();
		const { slug, token } = await begun(ctx);
		expect(await say(ctx, { slug, token }, 'elsewhere')).toMatchObject({
			to: { page: 'area' },
			problem: 'required'
		});
		expect((await openSheet(ctx, slug, token))?.sheet.areaId).toBe(undefined);
	});

	it('left unfinished is deleted after a week', async () => {
		const ctx = await open();
		const { slug, token } = await begun(ctx);
		const later = (days: number): Context => ({
			...ctx,
			clock: () => new Date(Date.now() + days * 86_400_000)
		});
		await applyRules(later(3), surveysRetention);
		expect(await openSheet(later(3), slug, token)).not.toBe(null);
		expect(await openSheet(later(9), slug, token)).toBe(null);
		await applyRules(later(9), surveysRetention);
		expect((await everything(ctx)).sheets).toEqual([]);
	});
});

onBothDatabases('A page of the questionnaire', (open) => {
	it('asks for survey, areas and sheet once each, and for the questionnaire not again', async () => {
		const ctx = await open();
		const { slug, token } = await begun(ctx);
		const counting = countQueries(ctx);
		await openSheet(counting.ctx, slug, token);
		expect(counting.tables()).toEqual(['surveys', 'surveyAreas', 'sheets']);
		counting.reset();
		await answer(counting.ctx, { slug, token }, 'q2', 'a1');
		const asked = counting.tables().filter((table) => /survey|sheets/.test(table));
		expect(asked).toEqual(['surveys', 'surveyAreas', 'sheets', 'sheets']);
	});
});

onBothDatabases('The areas to choose from', (open) => {
	it('are the smallest the survey covers, so that no two overlap', async () => {
		const ctx = await open();
		const { bockenheim, westend } = await askedSurvey(ctx);
		const all = await choosableAreas(ctx, []);
		expect(all.map(({ area }) => area.id)).toEqual([bockenheim.id, westend.id]);
		const some = await choosableAreas(ctx, [westend.id]);
		expect(some.map(({ area }) => area.id)).toEqual([westend.id]);
	});
});
