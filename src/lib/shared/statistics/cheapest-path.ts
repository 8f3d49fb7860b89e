import type { Layout } from './figures.ts';

/** One figure on a path: taken forward it grows, taken backward it shrinks. */
export type Step = { figure: number; isForward: boolean };

/**
 * Dijkstra's shortest path over the figures of a table, from one equation to another.
 * `priceOf` gives what a step costs (0 or more, Infinity where it is not possible).
 * Returns the steps, or null where there is no way. Equal prices are decided by the figures' numbers.
 */
export function cheapestPath(
	layout: Layout,
	start: number,
	goal: number,
	priceOf: (step: Step) => number
): Step[] | null {
	const best = new Map<number, number>([[start, 0]]);
	const reachedBy = new Map<number, Step>();
	const queue = new Queue();
	queue.push(start, 0);
	for (let next = queue.pop(); next; next = queue.pop()) {
		if (next.node === goal) return stepsTo(layout, goal, start, reachedBy);
		if (next.price > (best.get(next.node) ?? Infinity)) continue;
		for (const figure of layout.at[next.node] ?? []) {
			const step = { figure, isForward: layout.from[figure] === next.node };
			const node = endOf(layout, step);
			const price = next.price + priceOf(step);
			if (price >= (best.get(node) ?? Infinity)) continue;
			best.set(node, price);
			reachedBy.set(node, step);
			queue.push(node, price);
		}
	}
	return null;
}

function stepsTo(
	layout: Layout,
	goal: number,
	start: number,
	reachedBy: ReadonlyMap<number, Step>
): Step[] {
	const steps: Step[] = [];
	for (let node = goal; node !== start;) {
		const step = reachedBy.get(node);
		if (!step) throw new Error('a reached equation has a step that reached it');
		steps.push(step);
		node = endOf(layout, { figure: step.figure, isForward: !step.isForward });
	}
	return steps.reverse();
}

function endOf(layout: Layout, step: Step): number {
	return (step.isForward ? layout.to[step.figure] : layout.from[step.figure]) ?? 0;
}

type Entry = { node: number; price: number; order: number };

class Queue {
	#heap: Entry[] = [];
	#order = 0;

	push(node: number, price: number): void {
		const heap = this.#heap;
		heap.push({ node, price, order: this.#order++ });
		for (let child = heap.length - 1; child > 0;) {
			const parent = (child - 1) >> 1;
			if (!this.#isBefore(child, parent)) return;
			this.#swap(child, parent);
			child = parent;
		}
	}

	pop(): Entry | undefined {
		const heap = this.#heap;
		const first = heap[0];
		const last = heap.pop();
		if (heap.length === 0 || !last) return first;
		heap[0] = last;
		for (let parent = 0; ;) {
			let least = parent;
			if (this.#isBefore(2 * parent + 1, least)) least = 2 * parent + 1;
			if (this.#isBefore(2 * parent + 2, least)) least = 2 * parent + 2;
			if (least === parent) return first;
			this.#swap(least, parent);
			parent = least;
		}
	}

	#isBefore(a: number, b: number): boolean {
		const one = this.#heap[a];
		const other = this.#heap[b];
		if (!one || !other) return false;
		return one.price < other.price || (one.price === other.price && one.order < other.order);
	}

	#swap(a: number, b: number): void {
		const one = this.#heap[a];
		const other = this.#heap[b];
		if (!one || !other) return;
		this.#heap[a] = other;
		this.#heap[b] = one;
	}
}
