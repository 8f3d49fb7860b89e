import { afterEach, expect, it } from 'vitest';
import { fallbackChain, registry } from '#lib/i18n/registry.ts';
import { textIn } from '#lib/shared/translations/local-text.ts';

afterEach(() => {
	registry.uk.fallback = 'de';
});

it.each([
	[{ de: 'Bank', ar: 'مقعد' }, 'ar', { text: 'مقعد', locale: 'ar' }],
	[{ de: 'Bank', ar: 'مقعد' }, 'uk', { text: 'Bank', locale: 'de' }],
	[{ de: 'Bank', uk: '' }, 'uk', { text: 'Bank', locale: 'de' }],
	[{ uk: 'Лавка', tr: 'Bank' }, 'en', { text: 'Bank', locale: 'tr' }],
	[{}, 'en', { text: '', locale: 'de' }]
] as const)('of %j shows in %s %j', (texts, locale, shown) => {
	expect(textIn(texts, locale)).toEqual(shown);
});

it('A text falls back as the registry says, at last to the source', () => {
	const texts = { de: 'Bank', en: 'Bench' };
	expect(textIn(texts, 'uk').locale).toBe('de');
	registry.uk.fallback = 'en';
	expect(fallbackChain('uk')).toEqual(['uk', 'en', 'de']);
	expect(textIn(texts, 'uk')).toEqual({ text: 'Bench', locale: 'en' });
	registry.uk.fallback = null;
	expect(textIn(texts, 'uk').locale).toBe('de');
});
