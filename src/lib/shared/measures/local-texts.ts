import { registry, SOURCE_LOCALE, type Locale } from '#lib/i18n/registry.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';

/** A text in the languages in which it was there when it was frozen. */
export type LocalTexts = Partial<Record<Locale, string>>;

/** The text in a language or the nearest it falls back to, else in whichever there is. */
export function textIn(texts: LocalTexts, locale: Locale): LocalText {
	for (let next: Locale | null = locale; next; next = registry[next].fallback) {
		const text = texts[next];
		if (text !== undefined) return { text, locale: next };
	}
	const [first] = Object.entries(texts) as [Locale, string][];
	return first ? { locale: first[0], text: first[1] } : { locale: SOURCE_LOCALE, text: '' };
}
