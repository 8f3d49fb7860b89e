/** One language of the interface; nothing else in the code knows a language by name. */
export interface LocaleEntry {
	/** BCP 47 tag for `lang` and `Intl` (de-simple is German with a private-use subtag). */
	tag: string;
	/** The language's name in itself, as shown in the language menu. */
	autonym: string;
	direction: 'ltr' | 'rtl';
	/** The locale shown where a text is missing in this one; see `fallbackChain`. */
	fallback: Locale | null;
	/** Whether a person has reviewed the interface texts; if not, the footer says so outside the source language. */
	isReviewed: boolean;
}

export const LOCALES = ['de', 'de-simple', 'en', 'tr', 'ar', 'uk'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language in which staff write content. */
export const SOURCE_LOCALE: Locale = 'de';

export const registry: Record<Locale, LocaleEntry> = {
	de: {
		tag: 'de',
		autonym: 'Deutsch',
		direction: 'ltr',
		fallback: null,
		isReviewed: false
	},
	'de-simple': {
		tag: 'de-x-simple',
		autonym: 'Einfache Sprache',
		direction: 'ltr',
		fallback: 'de',
		isReviewed: false
	},
	en: { tag: 'en', autonym: 'English', direction: 'ltr', fallback: 'de', isReviewed: false },
	tr: { tag: 'tr', autonym: 'Türkçe', direction: 'ltr', fallback: 'de', isReviewed: false },
	ar: { tag: 'ar', autonym: 'العربية', direction: 'rtl', fallback: 'de', isReviewed: false },
	uk: { tag: 'uk', autonym: 'Українська', direction: 'ltr', fallback: 'de', isReviewed: false }
};

/**
 * The languages in which somebody is spoken to, the wished one first: then each that it falls back
 * to, the source language at the end.
 */
export function fallbackChain(locale: Locale): Locale[] {
	const next = registry[locale].fallback ?? SOURCE_LOCALE;
	return locale === SOURCE_LOCALE ? [locale] : [locale, ...fallbackChain(next)];
}

/** Whether a string is the code of a language Mitraum speaks. */
export function isLocale(code: string | null | undefined): code is Locale {
	return LOCALES.includes(code as Locale);
}

/**
 * The best language for an Accept-Language header (RFC 9110 §12.5.4).
 * @returns the first listed language that is spoken here, by weight; the source language otherwise.
 */
export function bestLocale(acceptLanguage: string | null): Locale {
	const wishes = (acceptLanguage ?? '')
		.split(',')
		.map((part) => {
			const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
			const weight = parameters.find((p) => p.trim().startsWith('q='))?.split('=')[1];
			return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 };
		})
		.sort((a, b) => b.weight - a.weight);
	for (const { tag } of wishes) {
		const code = [tag, tag.split('-')[0]].find(isLocale);
		if (code) return code;
	}
	return SOURCE_LOCALE;
}
