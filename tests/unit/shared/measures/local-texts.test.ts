import { expect, it } from 'vitest';
import { textIn } from '#lib/shared/measures/local-texts.ts';

it.each([
	[{ de: 'Bank', ar: 'مقعد' }, 'ar', { text: 'مقعد', locale: 'ar' }],
	[{ de: 'Bank', ar: 'مقعد' }, 'uk', { text: 'Bank', locale: 'de' }],
	[{ tr: 'Bank' }, 'en', { text: 'Bank', locale: 'tr' }],
	[{}, 'en', { text: '', locale: 'de' }]
] as const)('of %j shows in %s %j', (texts, locale, shown) => {
	expect(textIn(texts, locale)).toEqual(shown);
});
