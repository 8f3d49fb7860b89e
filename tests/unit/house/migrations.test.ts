import { describe, expect, it } from 'vitest';
import { migrations } from '../../../migrations/index.ts';
import { filesBelow } from './support/sources.ts';

const files = filesBelow('migrations')
	.map((path) => path.slice('migrations/'.length))
	.filter((name) => name !== 'index.ts');

describe('Migrations', () => {
	it('are named <number>_<verb>_<noun>.ts, each number once', () => {
		expect(files.filter((name) => !/^\d{4}_[a-z]+(_[a-z]+)+\.ts$/.test(name))).toEqual([]);
		const numbers = files.map((name) => name.slice(0, 4));
		expect(new Set(numbers).size).toBe(numbers.length);
	});

	it('are all listed, in the order in which they run', () => {
		expect(Object.keys(migrations)).toEqual(files.map((name) => name.slice(0, -'.ts'.length)));
	});

	it('go up, each with its own work', () => {
		const ups = Object.values(migrations).map(({ up }) => up);
		expect(new Set(ups).size).toBe(ups.length);
	});
});
