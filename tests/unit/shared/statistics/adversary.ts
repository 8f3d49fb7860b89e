import { boundsOf, feasible } from './linear-program.ts';

/** One publication of a table with margins: every figure, or null where it was hidden. */
export type Publication = (number | null)[][];

/** Sums over some columns that were published too: one figure per row, the total last. */
export type PublishedSum = { columns: number[]; figures: (number | null)[] };

/**
 * Someone with every release of one table and a solver. Knows that people are never taken away again.
 * Builds the equations from the published tables alone, margins as last row and last column.
 */
export function adversaryOf(releases: Publication[], sums: PublishedSum[] = []) {
	const height = releases[0]?.length ?? 0;
	const width = releases[0]?.[0]?.length ?? 0;
	const size = height * width;
	const at = (release: number, row: number, column: number) =>
		release * size + row * width + column;
	const variables = releases.length * size;
	const equations: { coefficients: number[]; constant: number }[] = [];
	const equation = (terms: [number, number][], constant: number) => {
		const coefficients = Array<number>(variables).fill(0);
		for (const [variable, factor] of terms) coefficients[variable] = factor;
		equations.push({ coefficients, constant });
	};
	releases.forEach((publication, release) => {
		for (let row = 0; row < height; row++) {
			equation(
				sumsUp(width, (column) => at(release, row, column)),
				0
			);
		}
		for (let column = 0; column < width; column++) {
			equation(
				sumsUp(height, (row) => at(release, row, column)),
				0
			);
		}
		publication.forEach((figures, row) =>
			figures.forEach((figure, column) => {
				if (figure !== null) equation(since(0, release, row, column), figure);
			})
		);
	});
	for (const { columns, figures } of sums) {
		figures.forEach((figure, row) => {
			const terms = columns.flatMap((column) => since(0, releases.length - 1, row, column));
			if (figure !== null) equation(terms, figure);
		});
	}
	const tableau = feasible(variables, equations);

	function since(first: number, last: number, row: number, column: number): [number, number][] {
		const releasesBetween = Array.from({ length: last - first + 1 }, (_, index) => first + index);
		return releasesBetween.map((release) => [at(release, row, column), 1]);
	}

	return {
		/** what a sum over columns of the last release can be */
		boundsOfSum(row: number, columns: number[]): [number, number] {
			const objective = Array<number>(variables).fill(0);
			for (const column of columns) {
				for (const [variable] of since(0, releases.length - 1, row, column))
					objective[variable] = 1;
			}
			return boundsOf(tableau, objective);
		},
		/** what the figure, or its growth over the releases first..last, can have been: least and most */
		bounds(row: number, column: number, first = 0, last = releases.length - 1): [number, number] {
			const objective = Array<number>(variables).fill(0);
			for (const [variable] of since(first, last, row, column)) objective[variable] = 1;
			return boundsOf(tableau, objective);
		}
	};
}

function sumsUp(length: number, at: (index: number) => number): [number, number][] {
	return Array.from({ length }, (_, index) => [at(index), index === length - 1 ? -1 : 1]);
}
