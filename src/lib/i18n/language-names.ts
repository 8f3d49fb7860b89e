import type { I18n } from './context.ts';
import { registry } from './registry.ts';
import { SPOKEN_LANGUAGES } from './spoken-languages.ts';

/** The names of languages in the page's language; sign language has none in the platform's data. */
export function languageNames({ t, locale }: Pick<I18n, 't' | 'locale'>): (code: string) => string {
	const names = namesIn(registry[locale].tag.split('-x-')[0] ?? locale);
	return (code) => (code === 'gsg' ? t('common:signLanguage') : (names.of(code) ?? code));
}

/** The names of languages in themselves, as the people who speak them write them. */
export function autonyms({ t }: Pick<I18n, 't'>): (code: string) => string {
	return (code) => (code === 'gsg' ? t('common:signLanguage') : (namesIn(code).of(code) ?? code));
}

/** All languages as options, sorted as the page's language sorts. */
export function languageOptions(i18n: I18n): { value: string; label: string }[] {
	const nameOf = languageNames(i18n);
	return SPOKEN_LANGUAGES.map((code) => ({ value: code, label: nameOf(code) })).sort((a, b) =>
		i18n.format.compare(a.label, b.label)
	);
}

const byTag = new Map<string, Intl.DisplayNames>();

/** Made once per language: it takes as long as a whole list of events. */
function namesIn(tag: string): Intl.DisplayNames {
	const names = byTag.get(tag) ?? new Intl.DisplayNames([tag], { type: 'language' });
	byTag.set(tag, names);
	return names;
}
