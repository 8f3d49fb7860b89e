import type { Locale } from '#lib/i18n/registry.ts';

/** A content text with the language it is really in, so that the page can say so (`lang`, `dir`). */
export interface LocalText {
	text: string;
	locale: Locale;
}
