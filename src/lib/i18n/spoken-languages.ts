/**
 * The languages people speak with one another (BCP 47), far more than the interface has: those spoken
 * most in German towns first. `gsg` is German Sign Language.
 */
export const SPOKEN_LANGUAGES = [
	'de',
	'gsg',
	'en',
	'tr',
	'ar',
	'uk',
	'ru',
	'pl',
	'ro',
	'bg',
	'it',
	'es',
	'fr',
	'fa',
	'prs',
	'ps',
	'ku',
	'ti',
	'am',
	'so',
	'sr',
	'hr',
	'sq',
	'el',
	'pt',
	'vi',
	'zh',
	'hi',
	'ur'
] as const;

export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];

/** Whether a code stands for a language of the list. */
export function isSpokenLanguage(code: string): code is SpokenLanguage {
	return SPOKEN_LANGUAGES.includes(code as SpokenLanguage);
}
