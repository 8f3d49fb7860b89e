import { LOCALES, type Locale } from '#lib/i18n/registry.ts';
import type { LocalTexts } from '#lib/shared/translations/local-text.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';

/** Gathers a text in every language it is there in. */
export function gather(read: (locale: Locale) => LocalText | null | undefined): LocalTexts {
	const texts: LocalTexts = {};
	for (const locale of LOCALES) {
		const text = read(locale);
		if (text && text.text !== '') texts[text.locale] = text.text;
	}
	return texts;
}
