/**
 * What a reader depends on: a table, or the rows of a table that belong to one object, `ideas:<id of the
 * board>`. The triggers of the database note every change under such a name.
 */
export type Thing = string;

/** Knows what has changed since when, in this process's own count. */
export interface ChangeFeed {
	/** Learns all that is committed by now; at once on SQLite, by one question on PostgreSQL. */
	learn(): void | Promise<void>;
	/** How far it has learnt: what is read from now on is at least as new. */
	readonly position: number;
	/** Whether one of some things has changed since a position. */
	hasChanged(things: Iterable<Thing>, since: number): boolean;
	/** Ends its connection. */
	close(): Promise<void>;
}

/** More things than these are not remembered one by one: then everything counts as changed. */
const MOST_THINGS = 100_000;

/** Keeps for every thing the position at which its last change was learnt. */
export class Learnt {
	position = 0;
	#floor = 0;
	/** By the name under which it was noted. */
	readonly #noted = new Map<Thing, number>();
	/** By table, whoever its rows belong to. */
	readonly #tables = new Map<string, number>();

	add(things: readonly Thing[]): void {
		if (things.length === 0) return;
		this.position += 1;
		if (this.#noted.size > MOST_THINGS) this.forget();
		for (const thing of things) {
			this.#noted.set(thing, this.position);
			this.#tables.set(tableOf(thing), this.position);
		}
	}

	/** From here on, what was read before counts as changed. */
	forget(): void {
		this.position += 1;
		this.#floor = this.position;
		this.#noted.clear();
		this.#tables.clear();
	}

	hasChanged(things: Iterable<Thing>, since: number): boolean {
		if (since < this.#floor) return true;
		for (const thing of things) {
			const table = tableOf(thing);
			// A row without an owner may be anybody's.
			const known = table === thing ? this.#tables.get(table) : this.#noted.get(thing);
			if (Math.max(known ?? 0, this.#noted.get(table) ?? 0) > since) return true;
		}
		return false;
	}
}

function tableOf(thing: Thing): string {
	const end = thing.indexOf(':');
	return end < 0 ? thing : thing.slice(0, end);
}
