import { LOCALES, type Locale } from '#lib/i18n/registry.ts';
import {
	nearestText,
	type LocalText,
	type LocalTexts
} from '#lib/shared/translations/local-text.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Section, SurveySource } from './working-copy.ts';
import type { Question } from './question.ts';
import { typeOf } from './question-types/registry.ts';

/** A text to translate: its key and its words in the source language. */
export interface SurveyText {
	key: string;
	text: string;
}

/**
 * Every text of a survey that residents read, in reading order: 'title', 'intro', 'audience',
 * 'privacyNotice', 'sections.s1.title', 'questions.q1.title', 'questions.q1.options.a1.label' …
 * Empty texts are left out.
 */
export function surveyTexts(source: SurveySource): SurveyText[] {
	const texts: SurveyText[] = [
		{ key: 'title', text: source.title },
		{ key: 'intro', text: source.intro },
		{ key: 'audience', text: source.audience },
		{ key: 'privacyNotice', text: source.privacyNotice },
		...source.sections.flatMap(sectionTexts)
	];
	return texts.filter(({ text }) => text.trim() !== '');
}

function sectionTexts(section: Section): SurveyText[] {
	return [
		{ key: `sections.${section.code}.title`, text: section.title },
		{ key: `sections.${section.code}.text`, text: section.text ?? '' },
		...section.questions.flatMap(questionTexts)
	];
}

function questionTexts(question: Question): SurveyText[] {
	const texts = [
		{ key: 'title', text: question.title },
		{ key: 'help', text: question.help ?? '' },
		...typeOf(question).texts(question)
	];
	return texts.map(({ key, text }) => ({ key: questionTextKey(question, key), text }));
}

/** The key of a question's text: `questionTextKey(q1, 'options.a1.label')` is 'questions.q1.options.a1.label'. */
export function questionTextKey(question: Pick<Question, 'code'>, key: string): string {
	return `questions.${question.code}.${key}`;
}

/** A version's text in a language, or the nearest that it falls back to; empty when there is no such text. */
export function localizedText(
	questionnaire: Questionnaire,
	locale: Locale,
	key: string
): LocalText {
	return nearestText(locale, (each) => questionnaire.texts[each]?.[key]);
}

/** A version's text in every language it is there in. */
export function textInAllLanguages({ texts }: Questionnaire, key: string): LocalTexts {
	return Object.fromEntries(
		LOCALES.flatMap((locale) => {
			const text = texts[locale]?.[key];
			return text ? [[locale, text]] : [];
		})
	);
}

/** All texts of a version in a language by key, each in the nearest there is. */
export function textsIn(questionnaire: Questionnaire, locale: Locale): Record<string, LocalText> {
	return Object.fromEntries(
		surveyTexts(questionnaire).map(({ key }) => [key, localizedText(questionnaire, locale, key)])
	);
}
