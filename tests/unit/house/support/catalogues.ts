import { LOCALES, registry, type Locale } from '#lib/i18n/registry.ts';
import { filesBelow, read } from './sources.ts';

const FOLDER = 'src/lib/i18n/locales';
const SUFFIX = /_(zero|one|two|few|many|other)$/;

/** The texts of one locale, `namespace:path.to.key` → text. */
export type Catalogue = Map<string, string>;

export const catalogues = new Map<Locale, Catalogue>(
	LOCALES.map((locale) => [locale, catalogueOf(locale)])
);

export const namespaces = filesBelow(`${FOLDER}/de`).map((path) =>
	path.slice(`${FOLDER}/de/`.length, -'.json'.length)
);

function catalogueOf(locale: Locale): Catalogue {
	const texts: Catalogue = new Map();
	const add = (path: string, value: unknown): void => {
		if (typeof value === 'object' && value !== null) {
			for (const [key, inner] of Object.entries(value))
				add(path.endsWith(':') ? `${path}${key}` : `${path}.${key}`, inner);
		} else texts.set(path, String(value));
	};
	for (const path of filesBelow(`${FOLDER}/${locale}`))
		add(`${path.slice(`${FOLDER}/${locale}/`.length, -'.json'.length)}:`, JSON.parse(read(path)));
	return texts;
}

/** A key without its plural form, as the code says it; only where the source has `…_other`. */
export function baseOf(key: string): string {
	const base = key.replace(SUFFIX, '');
	return base !== key && catalogues.get('de')?.has(`${base}_other`) ? base : key;
}

/** The plural forms a language has (CLDR, through Intl). */
export function pluralForms(locale: Locale): string[] {
	const tag = registry[locale].tag.split('-x-')[0];
	return new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
}

/** All texts of a locale under one base key: one, or one for each plural form. */
export function textsUnder(locale: Locale, base: string): string[] {
	const texts = catalogues.get(locale) ?? new Map<string, string>();
	return [...texts].flatMap(([key, text]) => (baseOf(key) === base ? [text] : []));
}
