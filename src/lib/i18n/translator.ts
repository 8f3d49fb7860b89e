import i18next, { type i18n } from 'i18next';
import { LOCALES, fallbackChain, type Locale } from './registry.ts';
import { setApart } from './isolate.ts';
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

/** Those made so far, by language and catalogues: every request asks for the same few. */
const made = new Map<string, Promise<Translate>>();

/**
 * The one fixed `t` of a request or a page: it never changes its language.
 * @param namespaces the catalogues to load first; all of them unless told.
 */
export function translator(
	locale: Locale,
	namespaces: readonly Namespace[] = NAMESPACES
): Promise<Translate> {
	const key = `${locale} ${namespaces.join(' ')}`;
	const translate = made.get(key) ?? make(locale, namespaces);
	made.set(key, translate);
	return translate;
}

async function make(locale: Locale, namespaces: readonly Namespace[]): Promise<Translate> {
	await ready;
	await Promise.all(fallbackChain(locale).flatMap((l) => namespaces.map((n) => load(l, n))));
	const fixed = texts.getFixedT(locale);
	// A text without values is always the same, and a page looks up dozens of them.
	const plain = new Map<string, string>();
	const translate = (key: string, values?: TextValues): string => {
		if (values !== undefined) return fixed(key, allApart(values, locale));
		const text = plain.get(key) ?? fixed(key);
		plain.set(key, text);
		return text;
	};
	return Object.assign(translate, { has: (key: string) => texts.exists(key, { lng: locale }) });
}

function allApart(values: TextValues, locale: Locale): TextValues {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => [
			name,
			typeof value === 'string' ? setApart(value, locale) : value
		])
	);
}
