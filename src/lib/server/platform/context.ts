import { LRUCache } from 'lru-cache';
import type { Locale } from '#lib/i18n/registry.ts';
import type { Actor } from './auth/actor.ts';
import type { Kept, Owner, Reads } from './changes/index.ts';
import type { Config } from './config.ts';
import type { Db } from './db/index.ts';

/** What every use case is given first: the database, who acts, in which language, and the clock. */
export interface Context {
	db: Db;
	actor: Actor;
	locale: Locale;
	/** The present instant; tests and the demo set their own. */
	clock: () => Date;
	config: Config;
	/** The keyed hash of the network that a visitor comes from; nobody else comes from one. */
	network?: () => string;
	/** What one request has read already; none in jobs, on the command line and in a transaction. */
	memory?: Map<string, Promise<unknown>>;
	/** What this process keeps in memory until it changes; as `memory`, only where a request reads. */
	kept?: Kept;
	/** Notes what is read, where what comes of it may be kept. */
	reads?: Reads;
	/** Called at the end of each transaction; what it throws takes the transaction back. */
	beforeCommit?: (db: Db) => Promise<void>;
	/** Tells those who wait how far long work is, in per cent. */
	progress?: (percent: number) => Promise<unknown>;
}

/**
 * Loads something once per request, for rows that many parts of a page ask for.
 * @param key names all that the result depends on besides the database, the language for one.
 * @returns what `load` gave the first time; without a memory it loads each time.
 */
export function once<T>(ctx: Context, key: string, load: () => Promise<T>): Promise<T> {
	if (!ctx.memory) return load();
	// Whoever keeps something under a key is the only one to ask for it, so the type holds.
	const known = ctx.memory.get(key) as Promise<T> | undefined;
	const loaded = known ?? load();
	ctx.memory.set(key, loaded);
	return loaded;
}

/**
 * Loads what few change and many read, and keeps it in this process until one of the tables it was read
 * from changes, by whichever process; never older than the request.
 * @param key names all that the result depends on besides the database: the language, the day.
 * @param load reads with the context it is given and knows nothing of who asks. Nobody may change what
 * comes of it.
 */
export async function keep<T>(
	ctx: Context,
	key: string,
	load: (ctx: Context) => Promise<T>
): Promise<T> {
	const { kept } = ctx;
	if (!kept) return once(ctx, key, () => load(ctx));
	await once(ctx, 'changes', async () => kept.feed.learn());
	const { value, reads } = await kept.get(key, (reads) =>
		load({ ...ctx, db: reads.db, clock: reads.clock, reads, memory: undefined })
	);
	ctx.reads?.add(reads);
	return value;
}

/**
 * The context of who reads only the rows of one object from the tables of its kind, so that a kept page
 * does not depend on the others.
 */
export function within(ctx: Context, owner: Owner, id: string): Context {
	return ctx.reads ? { ...ctx, db: ctx.reads.within(owner, id) } : ctx;
}

/**
 * Runs `work` in one transaction; inside another one it simply joins it.
 * Use the context handed to `work`: the outer one would wait for ever on SQLite. It has no memory
 * and keeps nothing, so that what is read under a lock is fresh; the outer one forgets what may have changed.
 */
export async function inTransaction<T>(
	ctx: Context,
	work: (tx: Context) => Promise<T>
): Promise<T> {
	if (ctx.db.isTransaction) return work(ctx);
	const done = await ctx.db.transaction().execute(async (db) => {
		const result = await work({ ...ctx, db, memory: undefined, kept: undefined, reads: undefined });
		await ctx.beforeCommit?.(db);
		return result;
	});
	ctx.memory?.clear();
	return done;
}

/**
 * Runs `work` on the database as it is at one moment, whatever others write meanwhile, and keeps nobody
 * from writing. Nothing can be written with the context handed to `work`. Inside a transaction it joins it.
 */
export async function atOneMoment<T>(
	ctx: Context,
	work: (snapshot: Context) => Promise<T>
): Promise<T> {
	if (ctx.db.isTransaction) return work(ctx);
	return ctx.db
		.transaction()
		.setIsolationLevel('repeatable read')
		.setAccessMode('read only')
		.execute((db) => work({ ...ctx, db, memory: undefined, kept: undefined, reads: undefined }));
}

/** The present instant as UTC ISO text. */
export function now(ctx: Context): string {
	return ctx.clock().toISOString();
}

/** The present day `YYYY-MM-DD` in the municipality's time zone. */
export function today(ctx: Context): string {
	const instant = ctx.reads ? ctx.reads.day() : ctx.clock();
	const minute = Math.floor(instant.getTime() / MINUTE_MS);
	const key = `${ctx.config.TIME_ZONE} ${minute}`;
	const day = days.get(key) ?? dayFormatIn(ctx.config.TIME_ZONE).format(minute * MINUTE_MS);
	days.set(key, day);
	return day;
}

const MINUTE_MS = 60_000;

/** No day begins within a minute, and a request asks many times. */
const days = new LRUCache<string, string>({ max: 10 });

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Made once per zone: setting one up takes longer than a query. */
function dayFormatIn(timeZone: string): Intl.DateTimeFormat {
	const format = dayFormats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
	dayFormats.set(timeZone, format);
	return format;
}
