import { refuse } from './refusal.ts';

/**
 * Reads JSON as an operator's file, not as a program's message.
 *
 * @returns the value, still to be checked
 * @throws {ImportRefusal} for invalid JSON, naming line and column (counted from 1)
 */
export function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const { line, column } = positionOf(text, findJsonError(text));
		return refuse(`this is not valid JSON: it breaks at line ${line}, column ${column}`);
	}
}

const TOKEN =
	/[ \t\r\n]*(?:([{}[\]:,])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/** V8 names the position of some errors only, so the first token out of place is looked up here. */
function findJsonError(text: string): number {
	const open: ('{' | '[')[] = [];
	let expected: Expected = 'value';
	let offset = 0;
	for (;;) {
		TOKEN.lastIndex = offset;
		const token: RegExpExecArray | null = TOKEN.exec(text);
		const next: Expected | null = token && step(expected, open, token);
		if (!token || !next) return offset + leadingSpace(text, offset);
		expected = next;
		offset = TOKEN.lastIndex;
	}
}

/** @returns what may follow this token, or null where the token itself is out of place */
function step(expected: Expected, open: ('{' | '[')[], token: RegExpExecArray): Expected | null {
	const [, mark, string] = token;
	const inObject = open.at(-1) === '{';
	if (mark === '}' || mark === ']') {
		const fits = expected.endsWith('-or-end');
		if (!fits || open.length === 0 || inObject !== (mark === '}')) return null;
		open.pop();
		return 'comma-or-end';
	}
	if (expected === 'comma-or-end') {
		if (mark !== ',' || open.length === 0) return null;
		return inObject ? 'key' : 'value';
	}
	if (expected === 'colon') return mark === ':' ? 'value' : null;
	if (expected === 'key' || expected === 'key-or-end') return string ? 'colon' : null;
	if (mark === '{' || mark === '[') {
		open.push(mark);
		return mark === '{' ? 'key-or-end' : 'value-or-end';
	}
	return mark ? null : 'comma-or-end';
}

function leadingSpace(text: string, offset: number): number {
	let space = 0;
	while (offset + space < text.length && ' \t\r\n'.includes(text.charAt(offset + space))) space++;
	return space;
}

function positionOf(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset);
	return {
		line: before.split('\n').length,
		column: offset - (before.lastIndexOf('\n') + 1) + 1
	};
}
