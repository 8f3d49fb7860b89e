import i18next, { type i18n } from 'i18next';
import { LOCALES, fallbackChain, type Locale } from './registry.ts';
import { NAMESPACES, type Namespace } from './namespaces.ts';

export type TextValues = Record<string, string | number>;

/** Looks up a text by `namespace:path.to.key`, in one fixed language. */
export interface Translate {
	(key: string, values?: TextValues): string;
	/** Whether the key exists in this language or one it falls back to. */
	has(key: string): boolean;
}

const texts: i18n = i18next.createInstance();
const ready = texts.init({
	resources: {},
	fallbackLng: Object.fromEntries(LOCALES.map((l) => [l, fallbackChain(l).slice(1)])),
	supportedLngs: [...LOCALES],
	nonExplicitSupportedLngs: false,
	load: 'currentOnly',
	lng: 'de',
	ns: [],
	interpolation: { escapeValue: false },
	returnNull: false,
	initAsync: false
});

async function load(locale: Locale, namespace: Namespace): Promise<void> {
	if (texts.hasResourceBundle(locale, namespace)) return;
	const catalogue = await import(`./locales/${locale}/${namespace}.json`, {
		with: { type: 'json' }
	});
	texts.addResourceBundle(locale, namespace, catalogue.default);
}

/**
 * The one fixed `t` of a request or a page: it never changes its language.
 * @param namespaces the catalogues to load first; all of them unless told.
 */
export async function translator(
	locale: Locale,
	namespaces: readonly Namespace[] = NAMESPACES
): Promise<Translate> {
	await ready;
	await Promise.all(fallbackChain(locale).flatMap((l) => namespaces.map((n) => load(l, n))));
	const fixed = texts.getFixedT(locale);
	const translate = (key: string, values?: TextValues): string =>
		values === undefined ? fixed(key) : fixed(key, values);
	return Object.assign(translate, { has: (key: string) => texts.exists(key, { lng: locale }) });
}
