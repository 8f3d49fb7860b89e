import { describe, expect, it } from 'vitest';
import {
	freezeSurvey,
	localizedText,
	surveyTexts,
	questionnaireSchema,
	textsIn
} from '#lib/shared/surveys/index.ts';
import { choice, scaleQuestion, sourceWith } from './support.ts';

const source = sourceWith([choice('q1', { help: 'Nur eine Antwort' }), scaleQuestion('q2')]);

const translations = {
	tr: { title: "Bockenheim'da yaşam", 'questions.q1.title': 'Soru', 'questions.q9.title': 'Eski' },
	ar: { title: 'الحياة في بوكنهايم' }
};

describe('the texts of a survey', () => {
	it('are named in reading order, without the empty ones', () => {
		expect(surveyTexts({ ...source, audience: '' }).map(({ key }) => key)).toEqual([
			'title',
			'intro',
			'privacyNotice',
			'sections.s1.title',
			'questions.q1.title',
			'questions.q1.help',
			'questions.q1.options.a1.label',
			'questions.q1.options.a2.label',
			'questions.q2.title',
			'questions.q2.lowLabel',
			'questions.q2.highLabel'
		]);
	});
});

describe('a frozen version', () => {
	const questionnaire = freezeSurvey(source, translations, {
		number: 3,
		locales: ['tr', 'de', 'en']
	});

	it('is a sound questionnaire that survives storage', () => {
		const stored: unknown = JSON.parse(JSON.stringify(questionnaire));
		expect(questionnaireSchema.parse(stored)).toEqual(stored);
		expect(questionnaire.number).toBe(3);
	});

	it('offers the source language first and then those asked for, translated or not', () => {
		expect(questionnaire.locales).toEqual(['de', 'tr', 'en']);
		expect(Object.keys(questionnaire.texts)).toEqual(['de', 'tr', 'en']);
	});

	it('speaks the language asked for and says where it falls back', () => {
		expect(localizedText(questionnaire, 'tr', 'questions.q1.title')).toEqual({
			text: 'Soru',
			locale: 'tr'
		});
		expect(localizedText(questionnaire, 'tr', 'intro')).toEqual({
			text: 'Wie leben Sie hier?',
			locale: 'de'
		});
		expect(textsIn(questionnaire, 'ar')['title']).toEqual({
			text: 'Leben in Bockenheim',
			locale: 'de'
		});
	});

	it('leaves out translations of what is no longer asked', () => {
		expect(localizedText(questionnaire, 'tr', 'questions.q9.title').text).toBe('');
		expect(questionnaire.texts.tr).not.toHaveProperty(['questions.q9.title']);
	});

	it('does not change when the working copy does', () => {
		const edited = structuredClone(source);
		const frozen = freezeSurvey(edited, translations, { number: 1, locales: [] });
		const [section] = edited.sections;
		section?.questions.pop();
		expect(frozen.sections[0]?.questions).toHaveLength(2);
	});
});
