import { describe, expect, test } from 'vitest';
import {
	isReleaseDue,
	releaseTables,
	type CountedQuestion,
	type PastRelease,
	type PublishedTable
} from '#lib/shared/statistics/index.ts';
import { adversaryOf, type Publication } from './adversary.ts';
import { between, randomCounts, randomOf, withMargins } from './random-tables.ts';

const K = 5;
const seeds = Array.from({ length: 80 }, (_, index) => index + 1);

function single(counts: number[][], question = 'q1'): CountedQuestion {
	return {
		question,
		kind: 'single-choice',
		columns: (counts[0] ?? []).map((_, column) => `a${column + 1}`),
		condition: null,
		needColumns: null,
		rows: counts.map((cells, row) => ({ area: `area-${row}`, n: sum(cells), cells, need: 0 }))
	};
}

function multiple(bases: number[], counts: number[][], question = 'q1'): CountedQuestion {
	const rows = single(counts).rows.map((row, index) => ({ ...row, n: bases[index] ?? 0 }));
	return { ...single(counts, question), kind: 'multiple-choice', rows };
}

function sum(counts: number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}

function plus(counts: number[][], more: number[][]): number[][] {
	return counts.map((row, r) => row.map((count, c) => count + (more[r]?.[c] ?? 0)));
}

/** Releases the same question time after time; returns the tables that replaced one another. */
function releaseAll(rounds: number[][][]): PastRelease[] {
	const past: PastRelease[] = [];
	for (const counts of rounds) {
		const counted = single(counts);
		const decision = releaseTables([counted], { past: new Map([['q1', [...past]]]) }).get('q1');
		if (decision?.outcome === 'first' || decision?.outcome === 'renewed') {
			past.push({ counted, table: decision.table });
		}
	}
	return past;
}

function publicationOf(table: PublishedTable): Publication {
	return [...table.rows, table.total].map(({ n, cells }) => [...cells, n]);
}

function randomRounds(seed: number, length: number): number[][][] {
	const random = randomOf(seed);
	const rows = between(random, 2, 4);
	const columns = between(random, 2, 4);
	const first = randomCounts(random, rows, columns, between(random, 8, 120));
	const rounds = [first];
	while (rounds.length < length) {
		const more = randomCounts(random, rows, columns, between(random, 6, 300));
		rounds.push(plus(rounds.at(-1) ?? first, more));
	}
	return rounds;
}

describe('when there may be a release', () => {
	test('not before five people have answered, and then not before five more have', () => {
		expect([4, 5].map((responses) => isReleaseDue(responses, 0))).toEqual([false, true]);
		expect([104, 105].map((responses) => isReleaseDue(responses, 100))).toEqual([false, true]);
	});
});

describe('two releases', () => {
	test('a figure that would show fewer than five new people is not shown again', () => {
		const before = [
			[30, 40],
			[50, 60],
			[70, 80]
		];
		const after = plus(before, [
			[2, 10],
			[20, 30],
			[9, 9]
		]);
		const [first, second] = releaseAll([before, after]);
		expect(first?.table.rows[0]?.cells).toEqual([30, 40]);
		expect(second?.table.rows[0]?.cells).toEqual([null, null]);
		expect(second?.table.total.cells).toEqual([181, 229]);
	});

	test('a table with fewer than five new answers in all stays as it was, with its date', () => {
		const before = single([[30, 40]]);
		const table = releaseTables([before]).get('q1')?.table;
		if (!table) throw new Error('the first release shows a table');
		const past = new Map([['q1', [{ counted: before, table }]]]);
		const decision = releaseTables([single([[33, 41]])], { past }).get('q1');
		expect(decision).toEqual({ table, outcome: 'too-close' });
	});

	test('a table with nothing new stays as it was', () => {
		const before = single([[30, 40]]);
		const table = releaseTables([before]).get('q1')?.table;
		if (!table) throw new Error('the first release shows a table');
		const past = new Map([['q1', [{ counted: before, table }]]]);
		expect(releaseTables([before], { past }).get('q1')?.outcome).toBe('unchanged');
	});

	test('a table that had to hide most of what was known stays as it was', () => {
		const before = [[20, 20, 20, 20, 20, 20]];
		const after = [[21, 21, 21, 21, 21, 21]];
		expect(releaseAll([before, after])).toHaveLength(1);
	});

	test('an area that was hidden for its few answers appears once it has many', () => {
		const before = [
			[2, 1],
			[20, 30],
			[40, 20]
		];
		const after = plus(before, [
			[20, 25],
			[10, 10],
			[10, 10]
		]);
		const [first, second] = releaseAll([before, after]);
		expect(first?.table.rows[0]).toMatchObject({ n: null, cells: [null, null] });
		expect(second?.table.rows[0]).toMatchObject({ n: 48, cells: [22, 26] });
	});

	test('a table from which answers were taken away is not released again', () => {
		expect(releaseAll([[[30, 40]], [[28, 60]]])).toHaveLength(1);
	});

	test('areas and options that came later are put in their place', () => {
		const before = single([[30, 40]]);
		const table = releaseTables([before]).get('q1')?.table;
		if (!table) throw new Error('the first release shows a table');
		const later = single([
			[37, 50, 12],
			[8, 9, 10]
		]);
		const past = new Map([['q1', [{ counted: before, table }]]]);
		const decision = releaseTables([later], { past }).get('q1');
		expect(decision?.table.rows.map(({ cells }) => cells)).toEqual([
			[37, 50, 12],
			[8, 9, 10]
		]);
	});
});

describe('someone who holds every release and a solver', () => {
	test.each([2, 3])('learns nothing of small counts or small growth from %i releases', (length) => {
		let checked = 0;
		let renewed = 0;
		for (const seed of seeds) {
			const past = releaseAll(randomRounds(seed, length));
			renewed += past.length - 1;
			const adversary = adversaryOf(past.map(({ table }) => publicationOf(table)));
			const figures = past.map(({ counted }) =>
				withMargins(counted.rows.map(({ cells }) => cells))
			);
			for (let last = 0; last < past.length; last++) {
				for (let first = 0; first <= last; first++) {
					figures[last]?.forEach((row, r) =>
						row.forEach((count, c) => {
							const growth = count - (figures[first - 1]?.[r]?.[c] ?? 0);
							const base = row.at(-1) ?? 0;
							const isFew = first === 0 && base > 0 && base < K;
							const isChosenByNobody = figures[last]?.at(-1)?.[c] === 0;
							if (isChosenByNobody || (!(growth > 0 && growth < K) && !isFew)) return;
							const [least, most] = adversary.bounds(r, c, first, last);
							const where = `seed ${seed}, figure ${r}/${c}, releases ${first}–${last}`;
							expect(least, where).toBeLessThan(0.5);
							expect(most, where).toBeGreaterThan(K - 0.5);
							checked++;
						})
					);
				}
			}
		}
		expect(checked).toBeGreaterThan(300);
		expect(renewed).toBeGreaterThan(30);
	});
});

describe('a multiple choice', () => {
	test('hides few who ticked an option, and few who did not', () => {
		const counted = multiple(
			[40, 50, 60],
			[
				[3, 38, 20],
				[20, 30, 20],
				[30, 20, 10]
			]
		);
		const [first] = releaseTables([counted]).get('q1')?.table.rows ?? [];
		expect(first).toMatchObject({ n: 40, cells: [null, null, 20] });
	});

	test('never shows a number ticked, nor one left out, of one to four', () => {
		for (const seed of seeds) {
			const random = randomOf(seed);
			const bases = Array.from({ length: between(random, 1, 5) }, () => between(random, 0, 40));
			const counts = bases.map((base) => [1, 2, 3].map(() => between(random, 0, base)));
			const table = releaseTables([multiple(bases, counts)]).get('q1')?.table;
			for (const { n, cells } of [...(table?.rows ?? []), table?.total ?? { n: null, cells: [] }]) {
				for (const count of cells) {
					if (count === null) continue;
					expect(count === 0 || count >= K).toBe(true);
					if (n !== null) expect(n === count || n - count >= K).toBe(true);
				}
			}
		}
	});

	test('hides a second option where the first could be read off the people who must have ticked it', () => {
		const counted = multiple(
			[30, 50],
			[
				[4, 16, 10],
				[20, 30, 20]
			]
		);
		const [first] = releaseTables([counted]).get('q1')?.table.rows ?? [];
		expect(first?.cells).toEqual([null, 16, null]);
	});

	test('shows who ticked any of the needed options only where each of them is shown', () => {
		const counted: CountedQuestion = {
			...multiple(
				[40, 60, 50],
				[
					[3, 20, 30],
					[30, 30, 20],
					[20, 30, 20]
				]
			),
			needColumns: ['a1', 'a2']
		};
		counted.rows.forEach((row) => (row.need = row.n - 10));
		const table = releaseTables([counted]).get('q1')?.table;
		expect(table?.rows[0]).toMatchObject({ cells: [null, 20, 30], need: null });
		expect(table?.total.need).toBe(120);
	});
});

describe('questions together', () => {
	test('an area hidden in one question for its base is hidden in another with the same base', () => {
		const first = single(
			[
				[2, 1],
				[10, 8],
				[30, 40]
			],
			'q1'
		);
		const second = multiple(
			[3, 18, 70],
			[
				[2, 2],
				[9, 9],
				[30, 40]
			],
			'q2'
		);
		const decisions = releaseTables([first, second]);
		const shown = ['q1', 'q2'].map((code) =>
			decisions.get(code)?.table.rows.map(({ n }) => n !== null)
		);
		expect(shown[0]).toEqual(shown[1]);
	});

	test('a question after a condition hides the areas in which the condition is hidden', () => {
		const first = single(
			[
				[3, 20, 30],
				[12, 10, 9],
				[8, 17, 30]
			],
			'q1'
		);
		const hidden = releaseTables([first])
			.get('q1')
			?.table.rows.map(({ cells }) => cells[1] === null);
		expect(hidden).toContain(true);
		const second: CountedQuestion = {
			...single(
				[
					[10, 10],
					[5, 5],
					[9, 8]
				],
				'q2'
			),
			condition: { question: 'q1', anyOf: ['a2'] }
		};
		const table = releaseTables([first, second]).get('q2')?.table;
		table?.rows.forEach(({ n }, row) => {
			if (hidden?.[row]) expect(n).toBe(null);
		});
		expect(table?.base).toBe('condition');
	});

	test('a question after a condition stays as it was where the question before it does', () => {
		const first = single(
			[
				[30, 40],
				[20, 50]
			],
			'q1'
		);
		const second: CountedQuestion = {
			...single(
				[
					[3, 27],
					[10, 10]
				],
				'q2'
			),
			condition: { question: 'q1', anyOf: ['a1'] }
		};
		const before = releaseTables([first, second]);
		const past = new Map(
			[first, second].map((counted) => {
				const table = before.get(counted.question)?.table;
				if (!table) throw new Error('every question has a table');
				return [counted.question, [{ counted, table }]];
			})
		);
		const later = [
			single(
				[
					[31, 43],
					[20, 50]
				],
				'q1'
			),
			{
				...second,
				rows: single([
					[20, 40],
					[30, 30]
				]).rows
			}
		];
		const after = releaseTables(later, { past });
		expect([...after.values()].map(({ outcome }) => outcome)).toEqual(['too-close', 'too-close']);
	});

	test('a question after a condition that is hidden for the whole city shows nothing', () => {
		const first = single(
			[
				[3, 20],
				[0, 30]
			],
			'q1'
		);
		const second: CountedQuestion = {
			...single(
				[
					[1, 2],
					[0, 0]
				],
				'q2'
			),
			condition: { question: 'q1', anyOf: ['a1'] }
		};
		const table = releaseTables([first, second]).get('q2')?.table;
		expect(table?.total).toEqual({ n: null, cells: [null, null], need: null });
	});

	test('of free text only the number is public', () => {
		const counted: CountedQuestion = {
			...single([[], [], []]),
			kind: 'free-text',
			rows: [2, 30, 14].map((n, row) => ({ area: `area-${row}`, n, cells: [], need: 0 }))
		};
		const table = releaseTables([counted]).get('q1')?.table;
		expect(table?.rows.map(({ n, cells }) => [n, cells])).toEqual([
			[null, []],
			[30, []],
			[null, []]
		]);
		expect(table?.total.n).toBe(46);
	});
});
