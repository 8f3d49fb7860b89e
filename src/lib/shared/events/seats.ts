/** A party with the seats it needs. */
export interface Party {
	id: string;
	persons: number;
}

export interface Seats {
	/** Null for as many as come. */
	capacity: number | null;
	/** Seats given so far. */
	taken: number;
	/** Those of them that are held until an address is confirmed. */
	held: number;
	/** Parties on the waitlist. */
	waiting: number;
}

/**
 * Who gets seats now, newcomers included: everybody starts at the end of the waitlist. Strictly first
 * come, first served: a party that does not fit holds the ones behind it, even smaller ones, unless it
 * could not fit into the empty room either (the capacity was lowered after it came).
 * @param waitlist in order of arrival.
 */
export function whoMovesUp<P extends Party>(
	waitlist: readonly P[],
	{ capacity, taken }: Pick<Seats, 'capacity' | 'taken'>
): P[] {
	if (capacity === null) return [...waitlist];
	const moving: P[] = [];
	let used = taken;
	for (const party of waitlist) {
		if (party.persons > capacity) continue;
		if (used + party.persons > capacity) break;
		used += party.persons;
		moving.push(party);
	}
	return moving;
}

/** The seats of an event for which nobody has registered. */
export function noneTaken(capacity: number | null): Seats {
	return { capacity, taken: 0, held: 0, waiting: 0 };
}

/** `held`: none are free, but some only until an address is confirmed. */
export const SEATS_IN_WORDS = ['free', 'few', 'held', 'none'] as const;
export type SeatsInWords = (typeof SEATS_IN_WORDS)[number];

/** Whether whoever registers now has to wait. */
export function isFull(seats: SeatsInWords): boolean {
	return seats === 'held' || seats === 'none';
}

/** How full an event is, in words only: a count could tell who else has registered. */
export function seatsInWords({ capacity, taken, held, waiting }: Seats): SeatsInWords {
	if (capacity === null) return 'free';
	const left = capacity - taken;
	if (left <= 0 || waiting > 0) return held > 0 ? 'held' : 'none';
	return left <= Math.max(3, capacity * 0.2) ? 'few' : 'free';
}
