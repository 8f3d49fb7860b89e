import { LRUCache } from 'lru-cache';
import type { ChangeFeed } from './feed.ts';
import { Reads, type Source } from './reads.ts';

/** What all kept values together may take, in bytes. */
const MOST_BYTES = 16_000_000;

interface Entry {
	value: Promise<unknown>;
	reads: Reads;
	/** The feed's position before it was loaded. */
	position: number;
}

/** Values that stay in memory until something they were made of changes. */
export class Kept {
	readonly feed: ChangeFeed;
	readonly #newReads: () => Reads;
	readonly #entries = new LRUCache<string, Entry>({ maxSize: MOST_BYTES });

	constructor(feed: ChangeFeed, source: Source) {
		this.feed = feed;
		this.#newReads = () => new Reads(source);
	}

	/** Bytes that the kept values take, as text. */
	get bytes(): number {
		return this.#entries.calculatedSize;
	}

	/**
	 * Gives what is kept or loads it; to be called after the feed has learnt.
	 * @param load reads by what it is given; what comes of it nobody may change.
	 */
	async get<T>(
		key: string,
		load: (reads: Reads) => Promise<T>
	): Promise<{ value: T; reads: Reads }> {
		const entry = this.#fresh(key) ?? this.#load(key, load);
		// Whoever keeps something under a key is the only one to ask for it, so the type holds.
		return { value: (await entry.value) as T, reads: entry.reads };
	}

	#fresh(key: string): Entry | undefined {
		const entry = this.#entries.get(key);
		if (!entry || entry.reads.until <= Date.now()) return undefined;
		return this.feed.hasChanged(entry.reads.things, entry.position) ? undefined : entry;
	}

	#load(key: string, load: (reads: Reads) => Promise<unknown>): Entry {
		const reads = this.#newReads();
		const entry: Entry = { value: load(reads), reads, position: this.feed.position };
		entry.value.then(
			(value) => {
				// Nobody would say when it is stale.
				if (reads.hasUnnoted) return;
				const size = key.length + JSON.stringify(value ?? null).length;
				this.#entries.set(key, entry, { size });
			},
			() => undefined
		);
		return entry;
	}
}
