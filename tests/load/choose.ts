/** What the command line asks for. */
export interface Wish {
	/** Names of benches; none for all. */
	names: readonly string[];
	isList: boolean;
}

/** The benches to run, or the sentence to say instead, and whether that refuses. */
export type Choice<T> = { benches: readonly T[] } | { sentence: string; isRefusal: boolean };

/** Chooses benches by their names, in the order of the registry. */
export function chooseBenches<T extends { name: string }>(
	benches: readonly T[],
	{ names, isList }: Wish
): Choice<T> {
	const known = benches.map(({ name }) => name);
	const offer = `npm run bench -- NAME runs one of ${known.slice(0, -1).join(', ')} and ${known.at(-1)}.`;
	const unknown = names.find((name) => !known.includes(name));
	if (unknown !== undefined)
		return { sentence: `There is no bench “${unknown}”: ${offer}`, isRefusal: true };
	if (isList) return { sentence: offer, isRefusal: false };
	return { benches: benches.filter(({ name }) => names.length === 0 || names.includes(name)) };
}
