import type { Reference } from './figures.ts';
import type { Stands } from './stands.ts';

/** Prints one figure. */
export type Say = (what: string, value: number, unit: string, reference?: Reference | null) => void;

/** What a bench is given. */
export interface Bench {
	name: string;
	/** One line for whoever chooses. */
	shows: string;
	run: (given: Given) => Promise<void>;
}

export interface Given {
	say: Say;
	/** Where it gets a filled database and the site on it. */
	stands: Stands;
	/** How long the mixed load of `memory` lasts. */
	minutes: number;
}
