/** How many rows are read at once for a long file. */
const PART = 500;

/** Reads many things by their ids, some at a time, in the order of the ids. */
export async function* partsOf<T>(
	ids: readonly string[],
	read: (ids: readonly string[]) => Promise<T[]>
): AsyncGenerator<T[]> {
	for (let start = 0; start < ids.length; start += PART) yield read(ids.slice(start, start + PART));
}
