import { cheapestPath, type Step } from './cheapest-path.ts';
import type { Layout } from './figures.ts';

/**
 * What became public at one release of a table: the people added since the release before, figure by
 * figure, and which figures were hidden. The first layer's `added` is the whole first table.
 */
export type Layer = { added: readonly number[]; hidden: readonly boolean[] };

/**
 * Something that must stay open: that the people added by the layers `first` to `last` (0-based, inclusive)
 * could be `amount` more (up) or fewer (down) in this figure, for all that has been published.
 */
export type Claim = {
	figure: number;
	first: number;
	last: number;
	direction: 'up' | 'down';
	amount: number;
};

/** Moves people into one layer and, where given, out of a later one; releases between them must hide it. */
type Move = { gains: number; loses: number | null };

/** What it costs to hide one more figure in the newest layer; Infinity where that is not allowed. */
export type PriceOf = (figure: number) => number;

/**
 * Looks for another world: other non-negative counts that agree with everything published in every layer
 * and make the claim come true. Finding one proves that no one can rule the claim out, by whatever method.
 *
 * With a price list, figures published by the newest layer may be hidden too, cheapest first.
 * Returns the figures that must be hidden in the newest layer for this world, or null where none was found.
 * For a single layer the search is exact (maximum flow); over several it may miss a world, never invent one.
 */
export function otherWorld(
	layout: Layout,
	layers: readonly Layer[],
	claim: Claim,
	priceOf: PriceOf = () => Infinity
): Set<number> | null {
	const world = layers.map((layer) => [...layer.added]);
	const needed = new Set<number>();
	let left = claim.amount;
	for (const isPaying of [false, true]) {
		for (const move of movesFor(layers.length, claim)) {
			if (isPaying && move.loses !== null) continue;
			const price = pricesOf(layers, move, needed, isPaying ? priceOf : () => Infinity);
			left -= push(layout, world, move, claim, left, price, needed);
			if (left === 0) return needed;
		}
	}
	return null;
}

function movesFor(layers: number, claim: Claim): Move[] {
	const isCounted = (layer: number | null) =>
		layer !== null && layer >= claim.first && layer <= claim.last;
	const moves: Move[] = [];
	for (let gains = 0; gains < layers; gains++) {
		for (const loses of [null, ...laterThan(gains, layers)]) {
			if (isCounted(gains) !== isCounted(loses)) moves.push({ gains, loses });
		}
	}
	return moves;
}

function laterThan(layer: number, layers: number): number[] {
	return Array.from({ length: layers - layer - 1 }, (_, index) => layer + 1 + index);
}

function pricesOf(
	layers: readonly Layer[],
	move: Move,
	needed: ReadonlySet<number>,
	priceOf: PriceOf
): PriceOf {
	const newest = layers.length - 1;
	return (figure) => {
		for (let layer = move.gains; layer < (move.loses ?? layers.length); layer++) {
			if (layers[layer]?.hidden[figure] || (layer === newest && needed.has(figure))) continue;
			return layer === newest ? priceOf(figure) : Infinity;
		}
		return 0;
	};
}

function push(
	layout: Layout,
	world: number[][],
	move: Move,
	claim: Claim,
	amount: number,
	priceOf: PriceOf,
	needed: Set<number>
): number {
	const isGainCounted = move.gains >= claim.first && move.gains <= claim.last;
	const own: Step = {
		figure: claim.figure,
		isForward: isGainCounted === (claim.direction === 'up')
	};
	const from = layout.from[own.figure] ?? 0;
	const to = layout.to[own.figure] ?? 0;
	let pushed = 0;
	while (pushed < amount && roomFor(world, move, own) > 0 && priceOf(own.figure) < Infinity) {
		const path = cheapestPath(
			layout,
			own.isForward ? to : from,
			own.isForward ? from : to,
			(step) =>
				step.figure === own.figure || roomFor(world, move, step) === 0
					? Infinity
					: priceOf(step.figure)
		);
		if (!path) break;
		const steps = [own, ...path];
		const shift = Math.min(amount - pushed, ...steps.map((step) => roomFor(world, move, step)));
		for (const step of steps) {
			shiftBy(world, move, step, shift);
			if (move.loses === null) needed.add(step.figure);
		}
		pushed += shift;
	}
	return pushed;
}

function roomFor(world: readonly number[][], move: Move, step: Step): number {
	if (!step.isForward) return world[move.gains]?.[step.figure] ?? 0;
	return move.loses === null ? Infinity : (world[move.loses]?.[step.figure] ?? 0);
}

function shiftBy(world: number[][], move: Move, step: Step, shift: number): void {
	const change = step.isForward ? shift : -shift;
	for (const [layer, sign] of [
		[move.gains, 1],
		[move.loses, -1]
	] as const) {
		const added = layer === null ? undefined : world[layer];
		if (added) added[step.figure] = (added[step.figure] ?? 0) + sign * change;
	}
}
