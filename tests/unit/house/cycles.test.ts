import { expect, it } from 'vitest';
import { filesBelow, importsOf } from './support/sources.ts';

const sources = filesBelow('src').filter((path) => /\.(ts|js|svelte)$/.test(path));
const imports = new Map(sources.map((path) => [path, importsOf(path)]));

/** The shortest way along imports from a file back to itself, or nothing where there is none. */
function wayBack(path: string): string[] | undefined {
	const ways = [[path]];
	const seen = new Set<string>();
	for (const way of ways) {
		for (const target of imports.get(way.at(-1) ?? '') ?? []) {
			if (target === path) return [...way, target];
			if (!seen.has(target)) ways.push([...way, target]);
			seen.add(target);
		}
	}
	return undefined;
}

// imports of types count: two files that need each other's types are one thing cut in the wrong place
it('no file is reached again from what it imports, not even for a type', () => {
	expect(sources.flatMap((path) => wayBack(path)?.join(' → ') ?? [])).toEqual([]);
});
