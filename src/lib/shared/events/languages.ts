/** The languages an event can be held in or interpreted into (BCP 47); `gsg` is German Sign Language. */
export const LANGUAGES = [
	'de',
	'gsg',
	'sq',
	'am',
	'ar',
	'bg',
	'zh',
	'prs',
	'en',
	'fr',
	'el',
	'hi',
	'it',
	'ku',
	'hr',
	'ps',
	'fa',
	'pl',
	'pt',
	'ro',
	'ru',
	'sr',
	'so',
	'es',
	'ti',
	'tr',
	'uk',
	'ur',
	'vi'
] as const;

export type Language = (typeof LANGUAGES)[number];

/** Whether a code stands for a language that events know. */
export function isLanguage(code: string): code is Language {
	return LANGUAGES.includes(code as Language);
}
