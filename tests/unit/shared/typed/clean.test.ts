import { describe, expect, it } from 'vitest';
import { cleanAddressPart, cleanLine, cleanLines } from '#lib/shared/typed/clean.ts';

describe('What is typed', () => {
	it.each([
		['a letter and its accent apart', 'Gro\u0308ße', 'Größe'],
		['a NUL and other controls', 'Mehr\0 Bä\u0007nke\u009F', 'Mehr Bänke'],
		['marks that turn the direction round', '\u202EÜ\u2066b\u2069\u200E\u200F\u061C', 'Üb'],
		['half a surrogate pair', 'a\uD83Db', 'a\uFFFDb'],
		['what nobody sees', '\uFEFFBä\u200Bnke\uFFFE', 'Bänke'],
		['nothing to be seen at all', '\u200B \u3164\u0301\u2800', ''],
		[
			'joiners that a script or an emoji needs',
			'می\u200Cخواهم 👨\u200D👩\u200D👧',
			'می\u200Cخواهم 👨\u200D👩\u200D👧'
		],
		['blanks around it', '\u00A0 Bank\t', 'Bank']
	])('is mended: %s', (_, typed, kept) => {
		expect(cleanLine(typed)).toBe(kept);
		expect(cleanLines(typed)).toBe(kept);
	});

	it('stands on one line where there is one', () => {
		expect(cleanLine('zwei \r\n\r\n Zeilen\tund\u2028mehr')).toBe('zwei Zeilen und mehr');
	});

	it('keeps its lines where there are several, all ended alike', () => {
		expect(cleanLines('eins\r\nzwei\rdrei\u2029\u0085vier\t5')).toBe('eins\nzwei\ndrei\n\nvier\t5');
	});

	it('comes out the same when it is cleaned again', () => {
		for (const text of ['a\u202E\u0308', '\u0344\u200B', 'ﬁ\u2029 x\u0000y', ' \u200B '])
			expect(cleanLines(cleanLines(text))).toBe(cleanLines(text));
	});
});

describe('A part of an address', () => {
	it('is not called by what nobody can type', () => {
		for (const part of ['x\0', 'x\u202E', 'x\u0007', '\uD800'])
			expect(cleanAddressPart(part)).toContain('\uFFFD');
	});

	it('is the same composed and in parts', () => {
		expect(cleanAddressPart('Su\u0308d')).toBe('Süd');
	});
});

it('A form full of blanks keeps nobody waiting', () => {
	const blanks = ' '.repeat(500_000);
	expect(cleanLine(`a${blanks}b`)).toBe(`a${blanks}b`);
	expect(cleanLine(`a${blanks}\n${blanks}b \t c  d`)).toBe('a b c  d');
});
