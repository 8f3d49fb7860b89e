import { describe, expect, it } from 'vitest';
import { readJson } from '#lib/shared/imports/read-json.ts';

describe('JSON from an operator', () => {
	it('is read', () => {
		expect(readJson(' {"a": [1, -2.5e3, "ü\\n", null, true, {}]} ')).toEqual({
			a: [1, -2500, 'ü\n', null, true, {}]
		});
	});

	it.each([
		['{"a": 1,}', 1, 9],
		['{"a" 1}', 1, 6],
		['[1, 2', 1, 6],
		['[1 2]', 1, 4],
		['{"a": [1}', 1, 9],
		['{\n  "a": 1,\n  b: 2\n}', 3, 3],
		['{"a": "line\nbreak"}', 1, 7],
		['{"a": .5}', 1, 7],
		['[1]]', 1, 4],
		['<!doctype html>', 1, 1],
		['{"a": 1} x', 1, 10]
	])('%j breaks at line %i, column %i', (text, line, column) => {
		expect(() => readJson(text)).toThrow(
			`this is not valid JSON: it breaks at line ${line}, column ${column}`
		);
	});
});
