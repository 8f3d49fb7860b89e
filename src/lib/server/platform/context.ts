import type { Locale } from '#lib/i18n/registry.ts';
import type { Actor } from './auth/actor.ts';
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
}

/**
 * Runs `work` in one transaction; inside another one it simply joins it.
 * Use the context handed to `work`: the outer one would wait for ever on SQLite.
 */
export async function inTransaction<T>(
	ctx: Context,
	work: (tx: Context) => Promise<T>
): Promise<T> {
	if (ctx.db.isTransaction) return work(ctx);
	return ctx.db.transaction().execute((db) => work({ ...ctx, db }));
}

/** The present instant as UTC ISO text. */
export function now(ctx: Context): string {
	return ctx.clock().toISOString();
}

/** The present day `YYYY-MM-DD` in the municipality's time zone. */
export function today(ctx: Context): string {
	return dayFormatIn(ctx.config.TIME_ZONE).format(ctx.clock());
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Made once per zone: setting one up takes longer than a query. */
function dayFormatIn(timeZone: string): Intl.DateTimeFormat {
	const format = dayFormats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
	dayFormats.set(timeZone, format);
	return format;
}
