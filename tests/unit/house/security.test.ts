import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, read, ROOT } from './support/sources.ts';

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has: they come first, from 1 on. */
const SECTIONS: Record<string, number> = {
	...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2 },
	...{ '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
	...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2 },
	...{ '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
	...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3 },
	...{ '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4 },
	...{ '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2 },
	...{ '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1 },
	...{ '9.1': 3, '9.2': 4 },
	...{ '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3 },
	...{ '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1 },
	...{ '12.1': 3, '12.2': 2, '12.3': 4 },
	...{ '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5 },
	...{ '14.1': 2, '14.2': 4, '14.3': 3 },
	...{ '15.1': 3, '15.2': 3, '15.3': 7 },
	...{ '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3 },
	...{ '17.1': 1, '17.2': 4, '17.3': 2 }
};
const REQUIREMENTS = Object.entries(SECTIONS).flatMap(([section, count]) =>
	Array.from({ length: count }, (_, at) => `V${section}.${at + 1}`)
);

const STANDS = ['met', 'in part', 'not met', 'host', 'n/a'];

const text = read('docs/security.md');
const rows = [...text.matchAll(/^\| (V[\d.]+) \| (.+) \| (.+) \| (.+) \| (.*) \|$/gm)].map(
	([, number = '', what = '', stands = '', how = '', shownBy = '']) => ({
		...{ number, what, stands, how, shownBy }
	})
);

describe('What is said of security', () => {
	it('says of every requirement of levels 1 and 2 once how it stands', () => {
		expect(REQUIREMENTS).toHaveLength(253);
		expect(rows.map(({ number }) => number)).toEqual(REQUIREMENTS);
		expect(rows.filter(({ stands }) => !STANDS.includes(stands))).toEqual([]);
	});

	it('counts them', () => {
		const [, counts = ''] = /^requirements of levels 1 and 2: (.*)\.$/m.exec(text) ?? [];
		const said = counts.match(/\d+/g)?.map(Number);
		expect(said).toEqual(
			STANDS.map((state) => rows.filter(({ stands }) => stands === state).length)
		);
	});

	it('names a test for whatever applies, or says why there is none', () => {
		const silent = rows.filter(
			({ stands, shownBy }) =>
				stands !== 'n/a' && testsIn(shownBy).length === 0 && !/^no test: ./.test(shownBy)
		);
		expect(silent).toEqual([]);
	});

	it('names tests that there are', () => {
		const wrong = rows.flatMap(({ number, shownBy }) =>
			testsIn(shownBy)
				.filter(({ path, name }) => !namesOf(path).has(name))
				.map(({ path, name }) => `${number}: ${path} “${name}”`)
		);
		expect(wrong).toEqual([]);
	});

	it('names files that there are', () => {
		const named = [...text.matchAll(/`((?:src|docs|tests)\/[^`\s]+)`/g)].map(([, path]) => path);
		expect(named.length).toBeGreaterThan(100);
		expect(named.filter((path) => !existsSync(resolve(ROOT, path ?? '')))).toEqual([]);
	});

	it('names every file that encrypts, hashes, signs or draws lots', () => {
		const inventory = [...text.matchAll(/^\| `(src\/[^`]+)`/gm)].map(([, path]) => path);
		const other = /import \{([^}]*)\} from '(?:node:crypto|@node-rs\/argon2)'/;
		const using = filesBelow('src').filter((path) => {
			const names = other
				.exec(read(path))?.[1]
				?.split(',')
				.map((name) => name.trim());
			return names?.some((name) => !/^(randomUUID|randomUUIDv7|)$/.test(name));
		});
		expect(inventory.toSorted()).toEqual(using.toSorted());
	});
});

describe('The secret key', () => {
	it('no two uses of the secret key share a label', () => {
		const files = filesBelow('src/lib/server').map(read);
		const labels = files
			.filter((source) => /createHmac\(/.test(source))
			.flatMap((source) => [...source.matchAll(/\.update\(\s*(?:`([\w.]+)\\n|\[\s*'([\w.]+)')/g)])
			.map(([, label, first]) => label ?? first);
		// What a gate counts is labelled by its name.
		const gates = files.flatMap((source) =>
			[...source.matchAll(/name: '(\w+\.\w+)',\s*(?:windowSeconds|subject|per|points)/g)].map(
				([, name]) => name
			)
		);
		const all = [...labels, ...gates];
		expect(labels.length).toBeGreaterThan(3);
		expect(gates.length).toBeGreaterThan(5);
		expect(all.filter((label, at) => all.indexOf(label) !== at)).toEqual([]);
	});
});

/** `path` “name”, “name”. */
function testsIn(shownBy: string): { path: string; name: string }[] {
	return [...shownBy.matchAll(/`(tests\/[^`]+)` ((?:“[^”]+”(?:, )?)+)/g)].flatMap(
		([, path = '', names = '']) =>
			[...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => ({ path, name }))
	);
}

const known = new Map<string, Set<string>>();

/** What the tests of a file are called, as they are written. */
function namesOf(path: string): Set<string> {
	const names = known.get(path) ?? new Set();
	if (known.has(path) || !existsSync(resolve(ROOT, path))) return names;
	const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node) && /^(it|test)\b/.test(node.expression.getText(source))) {
			const [first] = node.arguments;
			if (first && (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first)))
				names.add(ts.isTemplateExpression(first) ? first.getText(source).slice(1, -1) : first.text);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	known.set(path, names);
	return names;
}
