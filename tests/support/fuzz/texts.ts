import type { Chance } from './chance.ts';

/** What nobody should type, and what programs stumble over. */
const TEXTS: readonly string[] = [
	'',
	' ',
	'\0',
	'a\0b',
	'\u0007\u001B[31m',
	'\u202Etxt.exe\u202C',
	'\u2066\u2067\u2068',
	'\u200B\u2060\uFEFF',
	'\uD800',
	'a\uDFFFb',
	'\uFFFE\uFFFF',
	'Gro\u0308ße',
	`Z${'\u0301'.repeat(4000)}`,
	'👨‍👩‍👧‍👦🇺🇦',
	'%',
	'_',
	'\\',
	"' or 1=1 --",
	"'; drop table ideas; --",
	'$1',
	'${7*7}',
	'{{count}}',
	'<script>alert(1)</script>',
	'"><svg onload=alert(1)>',
	'=HYPERLINK("http://boese.example")',
	'../../../etc/passwd',
	'http://boese.example/',
	'//boese.example',
	'javascript:alert(1)',
	'a@b.de\r\nBcc: x@y.de',
	'__proto__',
	'constructor',
	'hasOwnProperty',
	'toString',
	'null',
	'undefined',
	'NaN',
	'true',
	'0',
	'-1',
	'1e999',
	'9007199254740993',
	'-9223372036854775809',
	'0x10',
	'1,5',
	'2026-02-30',
	'0000-00-00',
	'99999-01-01',
	'25:61',
	'[]',
	'{}',
	'[1,"2",-3]',
	'00000000-0000-0000-0000-000000000000'
];

export function hostileText(chance: Chance): string {
	if (chance.percent(10))
		return chance.pick(['a', 'é', '🌳', ' ', 'x=', '%']).repeat(chance.below(20_000));
	if (chance.percent(10)) return chance.bytes(chance.below(200)).toString('latin1');
	return chance.pick(TEXTS);
}

/** Names of fields that mean something to programs, or nothing to this one. */
export const FIELDS: readonly string[] = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'__superform_json',
	'__superform_id',
	'__superform_file_title',
	'a[b][c]',
	'a.b',
	'title[]',
	'keep',
	'theirs',
	'revision',
	'language',
	'go',
	'nobody-asked-for-this',
	'',
	'\0'
];

/** Parts of an address that are no text. */
export const ESCAPES: readonly string[] = [
	'%00',
	'%',
	'%E0%A4',
	'%ED%A0%80',
	'%FF',
	'%2F',
	'%2e%2e',
	'..%2f..',
	'%0d%0aSet-Cookie:%20a=b',
	'%E2%80%AE',
	'%5C',
	'%u0041',
	'x'.repeat(6000)
];
