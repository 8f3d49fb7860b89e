import { expect, it } from 'vitest';
import '#lib/server/app.ts';
import type { Context } from '#lib/server/platform/context.ts';
import {
	editQuestion,
	publishSurvey,
	recordResponses,
	releaseResults,
	surveyForStaff,
	surveyPreview,
	surveyResults
} from '#lib/server/surveys/index.ts';
import { storeTranslation } from '#lib/server/translations/index.ts';
import {
	findQuestion,
	localizedText,
	questionFormOf,
	type QuestionForm
} from '#lib/shared/surveys/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { askedSurvey } from './asked-survey.ts';

async function edit(ctx: Context, id: string, code: string, changes: Partial<QuestionForm>) {
	const { source } = await surveyForStaff(ctx, id);
	const question = findQuestion(source, code)?.question;
	if (!question) throw new Error(`there is no question ${code}`);
	return editQuestion(ctx, id, { code, form: { ...questionFormOf(question), ...changes } });
}

async function resultOf(ctx: Context, slug: string, code: string) {
	const { questions } = await surveyResults(ctx, slug);
	return questions.find((result) => result.code === code);
}

async function answered(ctx: Context) {
	const instant = ctx.clock().toISOString();
	const topic = { id: 'green', code: 'green', name: 'Grün', description: '', position: 1 };
	await ctx.db
		.insertInto('topics')
		.values({ ...topic, isActive: true, createdAt: instant, updatedAt: instant })
		.execute();
	const survey = await askedSurvey(ctx);
	const one = { areaId: survey.bockenheim.id, locale: 'de', channel: null } as const;
	const given = { ...one, answeredOn: '2026-03-04', answers: { q1: { value: 2 as const } } };
	await recordResponses(ctx, survey.slug, Array(20).fill(given));
	await releaseResults(ctx, survey.id);
	return survey;
}

onBothDatabases('A question that was answered', (open) => {
	it('asked otherwise is a new question, and the released figures keep the old words', async () => {
		const ctx = await open();
		const { id, slug } = await answered(ctx);
		const code = await edit(ctx, id, 'q1', { title: 'Wie laut ist es?' });
		expect(code).not.toBe('q1');
		await publishSurvey(ctx, id, []);
		const result = await resultOf(ctx, slug, 'q1');
		expect(result).toMatchObject({
			code: 'q1',
			title: { text: 'Wie grün ist es?' },
			wording: { version: 1, isStillAsked: false, isReworded: false }
		});
	});

	it('spelt otherwise stays the same, and the results say whose wording they show', async () => {
		const ctx = await open();
		const { id, slug } = await answered(ctx);
		const changes = { title: 'Wie grün ist es hier?', isSameMeaning: true };
		expect(await edit(ctx, id, 'q1', changes)).toBe('q1');
		await publishSurvey(ctx, id, []);
		const result = await resultOf(ctx, slug, 'q1');
		expect(result).toMatchObject({
			title: { text: 'Wie grün ist es?' },
			wording: { version: 1, isStillAsked: true, isReworded: true }
		});
	});

	it('takes its translations along, of which only those of changed words are stale', async () => {
		const ctx = await open();
		const { id } = await answered(ctx);
		const about = { ownerType: 'survey', ownerId: id, locale: 'tr', state: 'reviewed' } as const;
		const texts = {
			title: ['Wie grün ist es?', 'Ne kadar yeşil?'],
			lowLabel: ['gar nicht', 'hiç']
		};
		for (const [key, [source = '', text = '']] of Object.entries(texts))
			await storeTranslation(ctx, { ...about, key: `questions.q1.${key}`, source, text });
		const code = await edit(ctx, id, 'q1', { title: 'Wie laut ist es?' });
		const next = await surveyPreview(ctx, id);
		expect(localizedText(next, 'tr', `questions.${code}.lowLabel`).text).toBe('hiç');
		expect(localizedText(next, 'tr', `questions.${code}.title`).text).toBe('Wie laut ist es?');
	});
});
