import { SOURCE_LOCALE, type Locale } from '#lib/i18n/registry.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { SurveySource } from './working-copy.ts';
import { surveyTexts } from './texts.ts';

/** Translated texts by language and key, as far as there are any. */
export type Translations = Partial<Record<Locale, Record<string, string>>>;

/**
 * The immutable questionnaire of a version: the source texts and, for each language offered, those
 * translations whose text still exists. The source language is always offered.
 *
 * @param number the version's number, from 1
 * @param locales the languages to offer
 */
export function freezeSurvey(
	source: SurveySource,
	translations: Translations,
	{ number, locales }: { number: number; locales: readonly Locale[] }
): Questionnaire {
	const sourceTexts = surveyTexts(source);
	const others = locales.filter((locale) => locale !== SOURCE_LOCALE);
	const texts: Translations = {
		[SOURCE_LOCALE]: Object.fromEntries(sourceTexts.map(({ key, text }) => [key, text]))
	};
	for (const locale of others) {
		const translated = translations[locale] ?? {};
		texts[locale] = Object.fromEntries(
			sourceTexts.flatMap(({ key }) => (translated[key] ? [[key, translated[key]]] : []))
		);
	}
	return structuredClone({
		number,
		locales: [SOURCE_LOCALE, ...new Set(others)],
		title: source.title,
		intro: source.intro,
		audience: source.audience,
		privacyNotice: source.privacyNotice,
		sections: source.sections,
		texts
	});
}
