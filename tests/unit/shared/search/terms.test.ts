import { expect, it } from 'vitest';
import { holdsAll, readSearch, searchTerms } from '#lib/shared/search/terms.ts';

const finds = (query: string, text: string) => holdsAll(text, searchTerms(query));

it.each([
	['oeffnungszeiten', 'Öffnungszeiten'],
	['GROESSERE', 'größere'],
	['strasse mainzer', 'Mainzer Straße'],
	['anna@example', 'Anna Öz anna@example.org'],
	['', 'alles']
])('%j finds %j', (query, text) => {
	expect(finds(query, text)).toBe(true);
});

it.each([
	['%', 'Öffnungszeiten'],
	['_', 'Anna Öz'],
	['neu ⭐', 'neu'],
	['mainz strand', 'Mainzer Straße']
])('%j does not find %j', (query, text) => {
	expect(finds(query, text)).toBe(false);
});

it('What is looked for is read clean and not longer than the field', () => {
	const read = (q: string) => readSearch(new URLSearchParams({ q }));
	expect(read(' Ba\u0308n\u202Eke\uFFFD\n ')).toBe('Bänke');
	expect(read('🌳'.repeat(101))).toBe('🌳'.repeat(100));
});
