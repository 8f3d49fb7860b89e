import type { Direction } from './codes.ts';

/** The items with one moved by one place, unchanged at the edge; null when there is none of this code. */
export function moved<Item extends { code: string }>(
	items: readonly Item[],
	code: string,
	direction: Direction
): Item[] | null {
	const from = items.findIndex((item) => item.code === code);
	if (from < 0) return null;
	const to = direction === 'up' ? from - 1 : from + 1;
	const result = [...items];
	const [item, other] = [items[from], items[to]];
	if (item && other) {
		result[from] = other;
		result[to] = item;
	}
	return result;
}
