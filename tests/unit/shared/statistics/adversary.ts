import { boundsOf, feasible } from './linear-program.ts';

/** One publication of a table with margins: every figure, or null where it was hidden. */
export type Publication = (number | null)[][];

/**
 * Someone with every release of one table and a solver. Knows that people are never taken away again.
 * Builds the equations from the published tables alone, margins as last row and last column.
 */
export function adversaryOf(releases: Publication[]) {
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
	const tableau = feasible(variables, equations);

	function since(first: number, last: number, row: number, column: number): [number, number][] {
		const releasesBetween = Array.from({ length: last - first + 1 }, (_, index) => first + index);
		return releasesBetween.map((release) => [at(release, row, column), 1]);
	}

	return {
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
