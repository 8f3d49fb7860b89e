import { expect, it } from 'vitest';
import {
	editWorkingCopy,
	editSettings,
	endSurvey,
	publishedSurvey,
	publishedSurveys,
	publishSurvey,
	surveyForStaff,
	questionnaireOfVersion
} from '#lib/server/surveys/index.ts';
import { editQuestion, localizedText, removeQuestion } from '#lib/shared/surveys/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { finishedSurvey, settings, translate } from './support.ts';

onBothDatabases('Publishing a survey', (open) => {
	it('shows it to residents under its address, in all languages at once', async () => {
		const ctx = await open();
		const { id, question } = await finishedSurvey(ctx);
		await translate(ctx, id, ['title', 'Grün für Bockenheim', 'Bockenheim için yeşil']);
		await expect(publishedSurvey(ctx, 'gruen-fuer-bockenheim')).rejects.toMatchObject({
			code: 'not-found'
		});
		expect(await publishSurvey(ctx, id, ['tr'])).toBe(1);
		const { questionnaire } = await publishedSurvey(ctx, 'gruen-fuer-bockenheim');
		expect(questionnaire.locales).toEqual(['de', 'tr']);
		expect(localizedText(questionnaire, 'tr', 'title').text).toBe('Bockenheim için yeşil');
		expect(localizedText(questionnaire, 'tr', `questions.${question}.title`)).toEqual({
			text: 'Wie grün ist es?',
			locale: 'de'
		});
	});

	it('freezes it: later edits and translations change nothing of the version', async () => {
		const ctx = await open();
		const { id, question } = await finishedSurvey(ctx);
		await publishSurvey(ctx, id, ['tr']);
		const before = await publishedSurvey(ctx, 'gruen-fuer-bockenheim');
		await editWorkingCopy(ctx, id, (workingCopy) =>
			editQuestion(workingCopy, question, { title: 'Anders' })
		);
		await editSettings(ctx, id, settings({ title: 'Ganz anders' }));
		await translate(ctx, id, ['intro', 'Wie leben Sie hier?', 'Burada nasıl yaşıyorsunuz?']);
		expect(await publishedSurvey(ctx, 'gruen-fuer-bockenheim')).toEqual(before);
		expect((await surveyForStaff(ctx, id)).hasUnpublishedChanges).toBe(true);
	});

	it('makes a new version of what was edited and keeps the one before', async () => {
		const ctx = await open();
		const { id, question } = await finishedSurvey(ctx);
		await publishSurvey(ctx, id, []);
		const first = await publishedSurvey(ctx, 'gruen-fuer-bockenheim');
		expect((await surveyForStaff(ctx, id)).hasUnpublishedChanges).toBe(false);
		await editWorkingCopy(ctx, id, (workingCopy) =>
			editQuestion(workingCopy, question, { title: 'Anders' })
		);
		expect(await publishSurvey(ctx, id, [])).toBe(2);
		const second = await publishedSurvey(ctx, 'gruen-fuer-bockenheim');
		expect(localizedText(second.questionnaire, 'de', `questions.${question}.title`).text).toBe(
			'Anders'
		);
		expect(await questionnaireOfVersion(ctx, first.versionId)).toEqual(first.questionnaire);
		const { id: publishedId, versionId } = second;
		expect(await publishedSurveys(ctx)).toMatchObject([{ id: publishedId, versionId }]);
	});

	it('leaves out a translation made from words that have changed since', async () => {
		const ctx = await open();
		const { id } = await finishedSurvey(ctx);
		await translate(ctx, id, ['title', 'Grün für Bockenheim', 'Bockenheim için yeşil']);
		await editSettings(ctx, id, settings({ title: 'Kein Grün für Bockenheim' }));
		await publishSurvey(ctx, id, ['tr']);
		const { questionnaire } = await publishedSurvey(ctx, 'gruen-fuer-bockenheim');
		expect(localizedText(questionnaire, 'tr', 'title').text).toBe('Kein Grün für Bockenheim');
	});

	it('is refused while the working copy has problems, and leaves no version', async () => {
		const ctx = await open();
		const { id, question } = await finishedSurvey(ctx);
		await editWorkingCopy(ctx, id, (workingCopy) => removeQuestion(workingCopy, question));
		await expect(publishSurvey(ctx, id, [])).rejects.toMatchObject({ code: 'invalid' });
		expect(await publishedSurveys(ctx)).toEqual([]);
		expect((await surveyForStaff(ctx, id)).status).toBe('draft');
	});

	it('numbers two publications at the same time one after the other', async () => {
		const ctx = await open();
		const { id } = await finishedSurvey(ctx);
		const numbers = await Promise.all([publishSurvey(ctx, id, []), publishSurvey(ctx, id, [])]);
		expect(numbers.toSorted()).toEqual([1, 2]);
	});

	it('is over once the survey has ended; residents still find it', async () => {
		const ctx = await open();
		const { id, question } = await finishedSurvey(ctx);
		await publishSurvey(ctx, id, []);
		await endSurvey(ctx, id, 'Zeitraum vorbei');
		const closed = { code: 'closed' };
		await expect(publishSurvey(ctx, id, [])).rejects.toMatchObject(closed);
		await expect(endSurvey(ctx, id, '')).rejects.toMatchObject(closed);
		await expect(editSettings(ctx, id, settings())).rejects.toMatchObject(closed);
		await expect(
			editWorkingCopy(ctx, id, (workingCopy) => removeQuestion(workingCopy, question))
		).rejects.toMatchObject(closed);
		expect((await publishedSurvey(ctx, 'gruen-fuer-bockenheim')).status).toBe('ended');
	});

	it('is written down with who, when and why', async () => {
		const ctx = await open();
		const { id } = await finishedSurvey(ctx);
		await publishSurvey(ctx, id, ['tr']);
		await endSurvey(ctx, id, 'Zeitraum vorbei');
		const entries = await ctx.db
			.selectFrom('auditEntries')
			.select(['action', 'reason', 'detailsJson'])
			.where('objectId', '=', id)
			.orderBy('id')
			.execute();
		expect(entries.slice(-2)).toEqual([
			{ action: 'survey.published', reason: null, detailsJson: { number: 1, locales: ['tr'] } },
			{ action: 'survey.ended', reason: 'Zeitraum vorbei', detailsJson: {} }
		]);
		expect(entries[0]?.action).toBe('survey.created');
	});
});
