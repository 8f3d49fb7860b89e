/** A small seeded generator (mulberry32): the same seed gives the same tables everywhere. */
export function randomOf(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** People spread over a table as in a real survey: few large areas, many small ones, uneven options. */
export function randomCounts(random: () => number, rows: number, columns: number, people: number) {
	const rowWeights = Array.from({ length: rows }, () => random() ** 2 + 0.01);
	const columnWeights = Array.from({ length: columns }, () => random() + 0.02);
	const counts = Array.from({ length: rows }, () => Array<number>(columns).fill(0));
	for (let person = 0; person < people; person++) {
		const row = counts[pick(random, rowWeights)] ?? [];
		const column = pick(random, columnWeights);
		row[column] = (row[column] ?? 0) + 1;
	}
	return counts;
}

/** A whole number from least to most, both included. */
export function between(random: () => number, least: number, most: number): number {
	return least + Math.floor(random() * (most - least + 1));
}

/** The counts with a total after every row and a row of totals at the end. */
export function withMargins(counts: number[][]): number[][] {
	const rows = counts.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
	const totals = (rows[0] ?? []).map((_, column) =>
		rows.reduce((sum, row) => sum + (row[column] ?? 0), 0)
	);
	return [...rows, totals];
}

function pick(random: () => number, weights: number[]): number {
	let rest = random() * weights.reduce((sum, weight) => sum + weight, 0);
	const index = weights.findIndex((weight) => (rest -= weight) < 0);
	return index < 0 ? weights.length - 1 : index;
}
