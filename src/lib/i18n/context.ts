import { createContext } from 'svelte';
import type { Format } from './format.ts';
import type { Locale } from './registry.ts';
import type { Translate } from './translator.ts';

/** What every component may know about the page's language. */
export interface I18n {
	t: Translate;
	locale: Locale;
	direction: 'ltr' | 'rtl';
	format: Format;
	/** An address of this site in the page's language: `href('/surveys')` → `/ar/surveys`. */
	href: (path: string) => string;
}

export const [useI18n, provideI18n] = createContext<I18n>();
