import { expect, it } from 'vitest';
import { bestLocale, isLocale } from '#lib/i18n/registry.ts';

it.each([
	[null, 'de'],
	['', 'de'],
	['tr', 'tr'],
	['ar-EG,ar;q=0.9,en;q=0.8', 'ar'],
	['fr-FR,fr;q=0.9', 'de'],
	['fr;q=0.9,uk;q=0.5,en;q=0.7', 'en'],
	['en;q=0,tr;q=0.1', 'tr'],
	['DE-at', 'de'],
	['*', 'de'],
	['nonsense;;;q=x,,', 'de']
])('A browser that asks for %j is answered in %s', (header, locale) => {
	expect(bestLocale(header)).toBe(locale);
});

it('Only codes of the list are languages', () => {
	expect(isLocale('de-simple')).toBe(true);
	for (const code of ['', 'DE', 'toString', 'surveys', undefined, null])
		expect(isLocale(code)).toBe(false);
});
