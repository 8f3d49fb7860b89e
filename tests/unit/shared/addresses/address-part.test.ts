import { expect, it } from 'vitest';
import {
	codeFromName,
	escapeAddress,
	freeSlug,
	toAddress
} from '#lib/shared/addresses/address-part.ts';

it.each([
	['Westend-Süd', 'westend-sued'],
	['Grün für Höchst!', 'gruen-fuer-hoechst'],
	['Große Straße 7', 'grosse-strasse-7'],
	['Çankaya é', 'cankaya-e'],
	['مساعدة', ''],
	['  – ', '']
])('The name %j becomes the code %j', (name, code) => {
	expect(codeFromName(name)).toBe(code);
});

it('An official code keeps its case', () => {
	expect(toAddress('STGT 01/a')).toBe('STGT-01-a');
});

it('A title whose address is taken gets the next number', async () => {
	const taken = new Set(['mehr-baenke', 'mehr-baenke-2']);
	const slug = await freeSlug('Mehr Bänke', 'vorhaben', async (wish) => taken.has(wish));
	expect(slug).toBe('mehr-baenke-3');
});

it('A title without Latin letters still gets an address, and a long one a short one', async () => {
	const isFree = async () => false;
	expect(await freeSlug('الحدائق', 'vorhaben', isFree)).toBe('vorhaben');
	expect((await freeSlug('Sehr '.repeat(40), 'vorhaben', isFree)).length).toBeLessThanOrEqual(60);
});

it('An address can be carried by a header, whatever somebody put into it', () => {
	expect(escapeAddress('/de/a%20b?x=1&y=ü#\uFFFD \r\n\uD800🌳')).toBe(
		'/de/a%20b?x=1&y=%C3%BC#%EF%BF%BD%20%0D%0A%EF%BF%BD%F0%9F%8C%B3'
	);
});
