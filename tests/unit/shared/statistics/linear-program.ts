/** Textbook two-phase simplex with Bland's rule, dense: slow, and nothing to do with the code under test. */
const EPSILON = 1e-7;

type Tableau = { rows: number[][]; basis: number[]; variables: number };

/** Takes equations `coefficients · x = constant` over x ≥ 0 that have a solution. */
export function feasible(
	variables: number,
	equations: { coefficients: number[]; constant: number }[]
): Tableau {
	const rows = equations.map(({ coefficients, constant }, index) => {
		const sign = constant < 0 ? -1 : 1;
		const artificial = equations.map((_, other) => (other === index ? 1 : 0));
		return [...coefficients.map((value) => sign * value), ...artificial, sign * constant];
	});
	const tableau = { rows, basis: rows.map((_, index) => variables + index), variables };
	const cost = [...Array<number>(variables).fill(0), ...rows.map(() => 1)];
	const least = minimise(tableau, cost, variables + rows.length);
	if (least > EPSILON) throw new Error('the equations contradict each other');
	dropArtificials(tableau);
	return tableau;
}

/** The least and greatest value of `objective · x`, Infinity where there is no bound. */
export function boundsOf(tableau: Tableau, objective: number[]): [number, number] {
	const least = minimise(tableau, objective, tableau.variables);
	const greatest = -minimise(
		tableau,
		objective.map((value) => -value),
		tableau.variables
	);
	return [least, greatest];
}

function minimise(tableau: Tableau, cost: number[], columns: number): number {
	for (;;) {
		const entering = Array.from({ length: columns }, (_, column) => column).find(
			(column) => reducedCost(tableau, cost, column) < -EPSILON
		);
		if (entering === undefined) break;
		let leaving = -1;
		let ratio = Infinity;
		tableau.rows.forEach((row, index) => {
			const value = row[entering] ?? 0;
			if (value <= EPSILON) return;
			const own = (row.at(-1) ?? 0) / value;
			const isTie = Math.abs(own - ratio) <= EPSILON;
			const isFirst = (tableau.basis[index] ?? 0) < (tableau.basis[leaving] ?? Infinity);
			if (own < ratio - EPSILON || (isTie && isFirst)) {
				leaving = index;
				ratio = Math.min(own, ratio);
			}
		});
		if (leaving < 0) return -Infinity;
		pivot(tableau, leaving, entering);
	}
	return tableau.rows.reduce(
		(sum, row, index) => sum + (cost[tableau.basis[index] ?? -1] ?? 0) * (row.at(-1) ?? 0),
		0
	);
}

function reducedCost(tableau: Tableau, cost: number[], column: number): number {
	return tableau.rows.reduce(
		(sum, row, index) => sum - (cost[tableau.basis[index] ?? -1] ?? 0) * (row[column] ?? 0),
		cost[column] ?? 0
	);
}

function pivot(tableau: Tableau, leaving: number, entering: number): void {
	const row = tableau.rows[leaving] ?? [];
	const divisor = row[entering] ?? 1;
	const scaled = row.map((value) => value / divisor);
	tableau.rows = tableau.rows.map((other, index) => {
		const factor = other[entering] ?? 0;
		if (index === leaving) return scaled;
		if (factor === 0) return other;
		return other.map((value, column) => value - factor * (scaled[column] ?? 0));
	});
	tableau.basis[leaving] = entering;
}

function dropArtificials(tableau: Tableau): void {
	for (let index = tableau.rows.length - 1; index >= 0; index--) {
		if ((tableau.basis[index] ?? 0) < tableau.variables) continue;
		const row = tableau.rows[index] ?? [];
		const column = row.findIndex(
			(value, at) => at < tableau.variables && Math.abs(value) > EPSILON
		);
		if (column >= 0) {
			pivot(tableau, index, column);
		} else {
			tableau.rows.splice(index, 1);
			tableau.basis.splice(index, 1);
		}
	}
	tableau.rows = tableau.rows.map((row) => [...row.slice(0, tableau.variables), row.at(-1) ?? 0]);
}
