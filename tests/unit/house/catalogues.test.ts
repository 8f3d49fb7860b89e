import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '#lib/i18n/registry.ts';
import { NAMESPACES } from '#lib/i18n/namespaces.ts';
import { baseOf, catalogues, namespaces, pluralForms, textsUnder } from './support/catalogues.ts';
import { hardCodedTexts } from './support/hard-coded.ts';
import { filesBelow, read } from './support/sources.ts';
import { usedKeys } from './support/used-keys.ts';

const keysOf = (locale: Locale) => [...(catalogues.get(locale)?.keys() ?? [])];
const bases = new Set(keysOf('de').map(baseOf));
const isPlural = (base: string) => !catalogues.get('de')?.has(base);
const used = usedKeys();

const placeholders = (texts: readonly string[]) =>
	[...new Set(texts.flatMap((text) => text.match(/\{\{[^}]+\}\}/g) ?? []))].sort();

describe('The catalogues', () => {
	it('are those the interface loads', () => {
		expect(namespaces.toSorted()).toEqual([...NAMESPACES].toSorted());
	});

	it.each(LOCALES)('in %s have the same keys as the source, with every plural form', (locale) => {
		const expected = [...bases].flatMap((base) =>
			isPlural(base) ? pluralForms(locale).map((form) => `${base}_${form}`) : [base]
		);
		expect(keysOf(locale).toSorted()).toEqual(expected.toSorted());
	});

	it.each(LOCALES)('in %s say something everywhere', (locale) => {
		const empty = [...(catalogues.get(locale) ?? [])].filter(([, text]) => text.trim() === '');
		expect(empty).toEqual([]);
	});

	it.each(LOCALES)('in %s fill the same gaps', (locale) => {
		const wrong = [...bases].filter(
			(base) =>
				placeholders(textsUnder(locale, base)).join() !==
				placeholders(textsUnder('de', base)).join()
		);
		expect(wrong).toEqual([]);
	});

	it('have every key that the code names', () => {
		const missing = used
			.filter(({ pattern }) => ![...bases].some((base) => pattern.test(base)))
			.map(({ file, key }) => `${file}: ${key}`);
		expect(used.length).toBeGreaterThan(300);
		expect(missing).toEqual([]);
	});

	it('have no key that nobody names', () => {
		const exact = new Set(used.filter(({ hasGap }) => !hasGap).map(({ key }) => key));
		const open = used.filter(({ hasGap }) => hasGap);
		const unused = [...bases].filter(
			(base) => !exact.has(base) && !open.some(({ pattern }) => pattern.test(base))
		);
		expect(unused).toEqual([]);
	});

	it('have a name for everything that records are about', () => {
		const server = filesBelow('src/lib/server').map(read).join('\n');
		const types = [...server.matchAll(/\bobjectType: '([a-zA-Z]+)'/g)];
		expect(types.length).toBeGreaterThan(40);
		const missing = types
			.map(([, type]) => `admin-staff:audit.objects.${type}`)
			.filter((key) => !bases.has(key));
		expect([...new Set(missing)]).toEqual([]);
	});

	it('hold every word that a page says', () => {
		const words = filesBelow('src')
			.filter((path) => path.endsWith('.svelte'))
			.flatMap((path) => hardCodedTexts(path).map((text) => `${path}: ${text}`));
		expect(words).toEqual([]);
	});
});
