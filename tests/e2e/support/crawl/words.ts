import { globSync, readFileSync } from 'node:fs';
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { NAMESPACES } from '#lib/i18n/namespaces.ts';
import { registry, type Locale } from '#lib/i18n/registry.ts';

const RAW_KEY = new RegExp(`\\b(${NAMESPACES.join('|')}):[a-z][\\w.-]*`, 'i');
const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder', 'content'];
/** What stands between the parts of a line. */
const JOINT = /\s*[·|:–—()،,]\s*|\s{2,}|\n/u;

/** Keys of catalogues that a page shows instead of a text. */
export function rawKeysIn(root: HTMLElement): string[] {
	return textsIn(root, null).filter((text) => RAW_KEY.test(text));
}

/** German texts of the site itself on a page in another language; what is marked as German is content. */
export function germanIn(root: HTMLElement, locale: Locale): string[] {
	const { whole, sentences } = germanTexts(locale);
	return textsIn(root, registry[locale].tag).filter(
		(text) =>
			[text, ...text.split(JOINT)].some((part) => whole.has(part)) ||
			sentences.some((sentence) => text.includes(sentence))
	);
}

interface German {
	/** Texts without placeholders. */
	whole: Set<string>;
	/** What stands beside placeholders, of more than one word. */
	sentences: string[];
}

const known = new Map<Locale, German>();

function germanTexts(locale: Locale): German {
	const found = known.get(locale) ?? readGerman(locale);
	known.set(locale, found);
	return found;
}

/** The German texts of residents' catalogues that read otherwise in another language. */
function readGerman(locale: Locale): German {
	// Some words are said in German on purpose, beside the translation: "حي المدينة (Stadtteil)".
	const others = textsOf(locale).join('\n');
	const german = textsOf('de').filter((text) => /\p{L}{2}/u.test(text) && !others.includes(text));
	const parts = german.flatMap((text) => (text.includes('{{') ? text.split(/\{\{.*?\}\}/) : []));
	return {
		whole: new Set(german.filter((text) => !text.includes('{{'))),
		sentences: parts.map((part) => part.trim()).filter((part) => /\p{L}+ \p{L}+/u.test(part))
	};
}

function textsOf(locale: Locale): string[] {
	const files = globSync(`src/lib/i18n/locales/${locale}/*.json`);
	return files
		.filter((file) => !/staff\.json$/.test(file))
		.flatMap((file) => {
			const found: string[] = [];
			JSON.parse(readFileSync(file, 'utf8'), (_, value: unknown) => {
				if (typeof value === 'string') found.push(value);
				return value;
			});
			return found;
		});
}

/** What a page says to readers and listeners in one language; in all of them for null. */
function textsIn(root: HTMLElement, tag: string | null): string[] {
	const texts: string[] = [];
	const read = (node: Node, above: string) => {
		if (node.nodeType === NodeType.TEXT_NODE && (tag === null || above === tag))
			texts.push(node.text.trim());
		if (node.nodeType !== NodeType.ELEMENT_NODE) return;
		const element = node as HTMLElement;
		if (/^(SCRIPT|STYLE)$/.test(element.tagName)) return;
		const lang = element.getAttribute('lang') ?? above;
		if (tag === null || lang === tag)
			texts.push(...SPOKEN.map((name) => element.getAttribute(name)?.trim() ?? ''));
		for (const child of element.childNodes) read(child, lang);
	};
	read(root, '');
	return texts.filter((text) => text !== '');
}
