/** Numbers that look random and are the same for the same seed. */
export interface Chance {
	/** From 0 up to, but not including, 1. */
	number: () => number;
	/** A whole number from 0 up to, but not including, `end`. */
	below: (end: number) => number;
	/** True in so many of a hundred cases. */
	percent: (share: number) => boolean;
	pick: <T>(list: readonly T[]) => T;
	bytes: (length: number) => Buffer;
}

/** @param seed and `number` tell one sequence from all others (mulberry32). */
export function chanceFor(seed: number, number = 0): Chance {
	let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (end: number) => Math.floor(next() * end);
	return {
		number: next,
		below,
		percent: (share) => next() * 100 < share,
		pick: (list) => {
			if (list.length === 0) throw new Error('There is nothing to choose from.');
			return list[below(list.length)] as (typeof list)[number];
		},
		bytes: (length) => Buffer.from(Uint8Array.from({ length }, () => below(256)))
	};
}
