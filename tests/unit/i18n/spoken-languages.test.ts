import { expect, it } from 'vitest';
import { autonyms } from '#lib/i18n/language-names.ts';
import { LOCALES, registry } from '#lib/i18n/registry.ts';
import { isSpokenLanguage, SPOKEN_LANGUAGES } from '#lib/i18n/spoken-languages.ts';
import { translator } from '#lib/i18n/translator.ts';

it('Every language of the interface is one that people speak', () => {
	const spoken = LOCALES.map((locale) => registry[locale].tag.split('-x-')[0] ?? '');
	expect(spoken.filter((code) => !isSpokenLanguage(code))).toEqual([]);
});

it('Every language has a name in itself', async () => {
	const nameOf = autonyms({ t: await translator('de') });
	expect(nameOf('uk')).toBe('українська');
	expect(nameOf('gsg')).toBe('Deutsche Gebärdensprache');
	expect(SPOKEN_LANGUAGES.filter((code) => nameOf(code) === code)).toEqual([]);
});
