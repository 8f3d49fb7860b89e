import { describe, expect, test } from 'vitest';
import {
	cellOf,
	columnTotalOf,
	figuresOf,
	grandTotalOf,
	groupCellOf,
	layoutOf,
	rowTotalOf
} from '#lib/shared/statistics/figures.ts';
import { suppress, suppressTogether } from '#lib/shared/statistics/suppress.ts';
import { adversaryOf, type Publication } from './adversary.ts';
import { between, randomCounts, randomOf, withMargins } from './random-tables.ts';

const K = 5;
const seeds = Array.from({ length: 150 }, (_, index) => index + 1);

function randomTable(seed: number): number[][] {
	const random = randomOf(seed);
	const people = between(random, 5, 220);
	return randomCounts(random, between(random, 1, 6), between(random, 1, 5), people);
}

/** The hidden figures as a grid with margins, in the order of `withMargins`. */
function gridOf(counts: number[][], hidden: boolean[]): boolean[][] {
	const columns = counts[0]?.length ?? 0;
	const layout = layoutOf(counts.length, columns, groupsFor(counts, hidden));
	const across = Array.from({ length: columns }, (_, column) => column);
	const rows = counts.map((_, row) =>
		[...across.map((column) => cellOf(layout, row, column)), rowTotalOf(layout, row)].map(
			(figure) => hidden[figure] ?? false
		)
	);
	const totals = [
		...across.map((column) => columnTotalOf(layout, column)),
		grandTotalOf(layout)
	].map((figure) => hidden[figure] ?? false);
	return [...rows, totals];
}

/** Tables of five columns may come with two groups, which the number of figures tells. */
function groupsFor(counts: number[][], hidden: boolean[]): number[] {
	const columns = counts[0]?.length ?? 0;
	return hidden.length > layoutOf(counts.length, columns).size ? [0, 0, 1, 1, 1] : [];
}

function publicationOf(counts: number[][], hidden: boolean[]): Publication {
	const grid = gridOf(counts, hidden);
	return withMargins(counts).map((row, r) => row.map((count, c) => (grid[r]?.[c] ? null : count)));
}

function shownFigures(publication: Publication): number[] {
	return publication.flat().filter((figure) => figure !== null);
}

describe('what is hidden from the start', () => {
	test('no count of one to four people is published, in no table', () => {
		for (const seed of seeds) {
			const counts = randomTable(seed);
			const shown = shownFigures(publicationOf(counts, suppress(counts)));
			expect(shown.filter((count) => count > 0 && count < K)).toEqual([]);
		}
	});

	test('an area with fewer than five answers shows nothing, not even its zeros or its total', () => {
		const counts = [
			[2, 0, 1],
			[30, 20, 10],
			[9, 14, 22]
		];
		expect(gridOf(counts, suppress(counts))[0]).toEqual([true, true, true, true]);
	});

	test('an area nobody answered from is shown as that: there is nobody to protect', () => {
		const counts = [
			[0, 0],
			[30, 20],
			[9, 14]
		];
		expect(suppress(counts).some(Boolean)).toBe(false);
	});

	test('a table of fewer than five people shows nothing at all', () => {
		expect(suppress([[1, 0, 3]]).every(Boolean)).toBe(true);
	});

	test('a table without small counts is published whole', () => {
		const counts = [
			[6, 0, 12],
			[30, 20, 10]
		];
		expect(suppress(counts).some(Boolean)).toBe(false);
	});

	test('the threshold is a setting', () => {
		const counts = [
			[7, 30],
			[12, 40]
		];
		expect(suppress(counts).some(Boolean)).toBe(false);
		expect(suppress(counts, { k: 10 }).every(Boolean)).toBe(false);
		expect(gridOf(counts, suppress(counts, { k: 10 }))[0]?.[0]).toBe(true);
	});
});

describe('what follows from it', () => {
	test('no row or column has exactly one hidden figure, and hidden ones that add up are five or more', () => {
		for (const seed of seeds) {
			const counts = randomTable(seed);
			const grid = gridOf(counts, suppress(counts));
			const figures = withMargins(counts);
			const lines = [
				...grid.map((row, r) => row.map((isHidden, c) => ({ isHidden, r, c }))),
				...(grid[0] ?? []).map((_, c) => grid.map((row, r) => ({ isHidden: row[c], r, c })))
			];
			for (const line of lines) {
				const hidden = line.filter(({ isHidden }) => isHidden);
				expect(hidden).not.toHaveLength(1);
				if (line.at(-1)?.isHidden) continue;
				const sum = hidden.reduce((total, { r, c }) => total + (figures[r]?.[c] ?? 0), 0);
				expect(sum === 0 || sum >= K).toBe(true);
			}
		}
	});

	test('a solver cannot tell whether a small count is nobody or five and more', () => {
		for (const seed of seeds) {
			const counts = randomTable(seed);
			const figures = withMargins(counts);
			const publication = publicationOf(counts, suppress(counts));
			const adversary = adversaryOf([publication]);
			figures.forEach((row, r) =>
				row.forEach((count, c) => {
					const base = row.at(-1) ?? 0;
					const isSmall = (count > 0 && count < K) || (base > 0 && base < K);
					const isChosenByNobody = figures.at(-1)?.[c] === 0;
					if (!isSmall || isChosenByNobody) return;
					const [least, most] = adversary.bounds(r, c);
					expect({ seed, r, c, least }).toEqual({ seed, r, c, least: 0 });
					expect(most, `seed ${seed}, figure ${r}/${c}`).toBeGreaterThanOrEqual(K);
				})
			);
		}
	});

	test('a solver can recompute no hidden figure whatever', () => {
		for (const seed of seeds) {
			const counts = randomTable(seed);
			const figures = withMargins(counts);
			const publication = publicationOf(counts, suppress(counts));
			const adversary = adversaryOf([publication]);
			publication.forEach((row, r) =>
				row.forEach((figure, c) => {
					if (figure !== null || figures.at(-1)?.[c] === 0) return;
					const [least, most] = adversary.bounds(r, c);
					expect(most - least, `seed ${seed}, figure ${r}/${c}`).toBeGreaterThan(0.5);
				})
			);
		}
	});

	test('someone who tries every table by hand finds one with nobody and one with five', () => {
		const counts = [
			[3, 6, 8],
			[7, 9, 0],
			[2, 5, 12]
		];
		const publication = publicationOf(counts, suppress(counts));
		const tables = everyTable(publication);
		const figures = withMargins(counts);
		for (const [r, c] of [
			[0, 0],
			[2, 0]
		] as const) {
			expect(figures[r]?.[c]).toBeLessThan(K);
			const possible = tables.map((table) => table[r]?.[c] ?? -1);
			expect(Math.min(...possible)).toBe(0);
			expect(Math.max(...possible)).toBeGreaterThanOrEqual(K);
		}
	});
});

describe('columns whose sum is published too', () => {
	const groupOf = [0, 0, 1, 1, 1];

	function grouped(seed: number) {
		const random = randomOf(seed);
		const rows = between(random, 1, 5);
		const counts = randomCounts(random, rows, groupOf.length, between(random, 20, 250));
		const hidden = suppressTogether([{ counts, groupOf }])[0] ?? [];
		const layout = layoutOf(rows, groupOf.length, groupOf);
		const figures = figuresOf(layout, counts);
		const sums = [0, 1].map((group) => ({
			columns: groupOf.flatMap((own, column) => (own === group ? [column] : [])),
			figures: Array.from({ length: rows + 1 }, (_, row) => {
				const figure = groupCellOf(layout, row, group);
				return hidden[figure] ? null : (figures[figure] ?? 0);
			}),
			counts: Array.from({ length: rows + 1 }, (_, row) => figures[groupCellOf(layout, row, group)])
		}));
		return { counts, sums, publication: publicationOf(counts, hidden) };
	}

	test('a solver who knows the sums cannot tell small counts, nor small sums, from none or five', () => {
		for (const seed of seeds) {
			const { counts, sums, publication } = grouped(seed);
			const adversary = adversaryOf([publication], sums);
			const figures = withMargins(counts);
			figures.forEach((row, r) => {
				const base = row.at(-1) ?? 0;
				const isFew = base > 0 && base < K;
				row.forEach((count, c) => {
					const isChosenByNobody = figures.at(-1)?.[c] === 0;
					if (isChosenByNobody || !((count > 0 && count < K) || isFew)) return;
					const [least, most] = adversary.bounds(r, c);
					expect(least, `seed ${seed}, figure ${r}/${c}`).toBeLessThan(0.5);
					expect(most, `seed ${seed}, figure ${r}/${c}`).toBeGreaterThan(K - 0.5);
				});
				for (const sum of sums) {
					const count = sum.counts[r] ?? 0;
					if (!(count > 0 && count < K)) continue;
					const [least, most] = adversary.boundsOfSum(r, sum.columns);
					expect(least, `seed ${seed}, sum in ${r}`).toBeLessThan(0.5);
					expect(most, `seed ${seed}, sum in ${r}`).toBeGreaterThan(K - 0.5);
				}
			});
		}
	});

	test('the sum stays where its parts are too small to be shown', () => {
		const counts = [
			[3, 9, 20, 20, 20],
			[4, 12, 30, 30, 30],
			[2, 14, 30, 30, 30]
		];
		const hidden = suppressTogether([{ counts, groupOf }])[0] ?? [];
		const layout = layoutOf(3, 5, groupOf);
		for (const row of [0, 1, 2]) {
			expect(hidden[cellOf(layout, row, 0)]).toBe(true);
			expect(hidden[groupCellOf(layout, row, 0)]).toBe(false);
		}
	});
});

describe('what is kept', () => {
	test('the same table is always treated the same way', () => {
		for (const seed of seeds.slice(0, 20)) {
			expect(suppress(randomTable(seed))).toEqual(suppress(randomTable(seed)));
		}
	});

	test('totals of the city stay, where cells of areas can be given up instead', () => {
		const counts = [
			[3, 20, 30],
			[12, 10, 9],
			[8, 7, 30]
		];
		expect(gridOf(counts, suppress(counts)).at(-1)).toEqual([false, false, false, false]);
	});

	test('an answer nobody gave anywhere is shown as that, beside an area that is hidden', () => {
		const counts = [
			[2, 0, 1],
			[30, 0, 10],
			[9, 0, 22],
			[12, 0, 15]
		];
		expect(gridOf(counts, suppress(counts)).at(-1)).toEqual([false, false, false, false]);
	});

	test('one small count costs three others, the smallest that will do', () => {
		const counts = [
			[3, 20, 30],
			[12, 10, 9],
			[8, 7, 30]
		];
		expect(gridOf(counts, suppress(counts)).flat().filter(Boolean)).toHaveLength(4);
		expect(gridOf(counts, suppress(counts))[2]).toEqual([true, true, false, false]);
	});

	test('the answers without an area are given up before those of an area', () => {
		const counts = [
			[1, 2],
			[12, 10],
			[15, 20]
		];
		const grid = gridOf(counts, suppress(counts, { spareRow: 2 }));
		expect(grid[1]).toEqual([false, false, false]);
		expect(grid[2]).toEqual([true, true, true]);
	});
});

describe('tables on the same people', () => {
	test('a base hidden in one table is hidden in the others', () => {
		const tables = [
			{
				counts: [
					[2, 1],
					[10, 8],
					[30, 40]
				]
			},
			{
				counts: [
					[3, 2],
					[9, 9],
					[40, 30]
				]
			}
		];
		const [first, second] = suppressTogether(tables).map((hidden) =>
			gridOf(tables[0]?.counts ?? [], hidden ?? []).map((row) => row.at(-1))
		);
		expect(first).toEqual([true, true, false, false]);
		expect(second?.[1]).toBe(true);
	});

	test('an area hidden for the sake of another table cannot be recomputed in this one', () => {
		const counts = [
			[10, 8],
			[30, 40],
			[20, 50]
		];
		const [hidden] = suppressTogether([{ counts, hiddenRows: new Set([0]) }]);
		const adversary = adversaryOf([publicationOf(counts, hidden ?? [])]);
		for (const column of [0, 1, 2]) {
			const [least, most] = adversary.bounds(0, column);
			expect(most - least).toBeGreaterThan(0.5);
		}
	});
});

/** All tables that agree with what is published, found by counting through every cell. */
function everyTable(publication: Publication): number[][][] {
	const height = publication.length - 1;
	const width = (publication[0]?.length ?? 1) - 1;
	const found: number[][][] = [];
	const table = publication.map((row) => row.map((figure) => figure ?? 0));
	const fill = (cell: number) => {
		if (cell === height * width) {
			if (agrees(withMargins(table.slice(0, -1).map((row) => row.slice(0, -1))), publication)) {
				found.push(withMargins(table.slice(0, -1).map((row) => row.slice(0, -1))));
			}
			return;
		}
		const r = Math.floor(cell / width);
		const c = cell % width;
		const figure = publication[r]?.[c];
		const row = table[r] ?? [];
		const most = Math.min(publication[r]?.at(-1) ?? 60, publication.at(-1)?.[c] ?? 60);
		for (let count = figure ?? 0; count <= (figure ?? most); count++) {
			row[c] = count;
			fill(cell + 1);
		}
	};
	fill(0);
	return found;
}

function agrees(table: number[][], publication: Publication): boolean {
	return publication.every((row, r) =>
		row.every((figure, c) => figure === null || figure === table[r]?.[c])
	);
}
