import type {
	KyselyPlugin,
	PluginTransformQueryArgs,
	PluginTransformResultArgs,
	QueryResult,
	RootOperationNode,
	UnknownRow
} from 'kysely';
import { nameInCode, nameInDatabase, type Db, type Tables } from '#lib/server/platform/db/index.ts';
import type { Thing } from './feed.ts';
import { namesIn } from './names-in.ts';

/** The objects that rows of several tables belong to. */
export type Owner = 'board' | 'event' | 'measure' | 'survey';

/**
 * How the changes of each table are noted: under the object its rows belong to, under the table alone,
 * or not at all because nobody but staff sees them.
 */
export type Sharing = Record<keyof Tables, Owner | 'all' | 'never'>;

/**
 * Tables with a column that counts the rows of another one and bears its name: who reads the column
 * depends on those rows, and who reads only the others does not.
 */
export type Counting = Partial<Record<keyof Tables, keyof Tables>>;

/** What is read from. */
export interface Source {
	db: Db;
	sharing: Sharing;
	counting: Counting;
	clock: () => Date;
	/** In which days begin. */
	timeZone: string;
}

const MINUTE_MS = 60_000;

/** Notes what is read through a database, by looking at the queries, and whether the clock is. */
export class Reads {
	readonly things = new Set<Thing>();
	/** Whether a table was read whose changes nobody notes: what came of it can not be kept. */
	hasUnnoted = false;
	/** Epoch milliseconds from which on it would be read otherwise, for what the clock has a part in. */
	until = Infinity;
	readonly #source: Source;

	constructor(source: Source) {
		this.#source = source;
	}

	/** The clock; who looks at it will see something else a minute later. */
	readonly clock = (): Date => {
		const instant = this.#source.clock();
		this.#endBy((Math.floor(instant.getTime() / MINUTE_MS) + 1) * MINUTE_MS);
		return instant;
	};

	/** The same for who wants only to know the day. */
	day(): Date {
		const instant = this.#source.clock();
		const zoned = instant.toTemporalInstant().toZonedDateTimeISO(this.#source.timeZone);
		this.#endBy(zoned.startOfDay().add({ days: 1 }).epochMilliseconds);
		return instant;
	}

	/** The database, every table that is read through it noted. */
	get db(): Db {
		return this.#noting();
	}

	/** The same, for whoever reads only the rows of one object from the tables of its kind. */
	within(owner: Owner, id: string): Db {
		return this.#noting({ owner, id });
	}

	/** Takes over what another one has read. */
	add({ things, hasUnnoted, until }: Pick<Reads, 'things' | 'hasUnnoted' | 'until'>): void {
		for (const thing of things) this.things.add(thing);
		this.hasUnnoted ||= hasUnnoted;
		this.#endBy(until);
	}

	#endBy(instant: number): void {
		this.until = Math.min(this.until, instant);
	}

	#noting(within?: { owner: Owner; id: string }): Db {
		return this.#source.db.withPlugin(
			new TablesPlugin(this.#source.counting, (name) => {
				// Names in a query written by hand may be those of the database.
				const table = nameInDatabase(name);
				const sharing = this.#source.sharing[nameInCode(name) as keyof Tables];
				if (sharing === undefined || sharing === 'never') this.hasUnnoted = true;
				else this.things.add(sharing === within?.owner ? `${table}:${within.id}` : table);
			})
		);
	}
}

/** Tells of every table that a query reads, and of the one whose rows a column counts that it reads. */
class TablesPlugin implements KyselyPlugin {
	readonly #counting: Counting;
	readonly #tell: (table: string) => void;

	constructor(counting: Counting, tell: (table: string) => void) {
		this.#counting = counting;
		this.#tell = tell;
	}

	transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
		const { tables, reads } = namesIn(node);
		for (const table of tables) {
			this.#tell(table);
			const counted = this.#counting[nameInCode(table) as keyof Tables];
			if (counted && reads(counted)) this.#tell(counted);
		}
		return node;
	}

	async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
		return result;
	}
}
