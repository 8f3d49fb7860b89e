import { LOCALES, fallbackChain, SOURCE_LOCALE, type Locale } from '#lib/i18n/registry.ts';

/** A content text with the language it is really in, so that the page can say so (`lang`, `dir`). */
export interface LocalText {
	text: string;
	locale: Locale;
}

/** A text in the languages it is there in. */
export type LocalTexts = Partial<Record<Locale, string>>;

/**
 * What a reader is shown of a text: in their language, else in the nearest that language falls back
 * to, else in whichever it is there, in the order of the registry. An empty text is not there.
 * @param read gives the text in a language, as far as there is one.
 * @returns the text with the language it is in; an empty one in the source language if there is none.
 */
export function nearestText(
	locale: Locale,
	read: (locale: Locale) => string | undefined
): LocalText {
	for (const next of [...fallbackChain(locale), ...LOCALES]) {
		const text = read(next);
		if (text) return { text, locale: next };
	}
	return { text: '', locale: SOURCE_LOCALE };
}

/** The same of a text that is at hand in all its languages. */
export function textIn(texts: LocalTexts, locale: Locale): LocalText {
	return nearestText(locale, (each) => texts[each]);
}
