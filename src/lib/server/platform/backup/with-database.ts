import { existsSync } from 'node:fs';
import { SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import { SYSTEM } from '#lib/server/platform/auth/index.ts';
import type { Config } from '#lib/server/platform/config.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { openDatabase } from '#lib/server/platform/db/index.ts';
import { refuse } from './refusal.ts';

/**
 * Does some work on the database as it is, without bringing it to the newest structure.
 * @throws BackupRefusal where there is none.
 */
export async function withDatabase<T>(
	config: Config,
	work: (ctx: Context) => Promise<T>
): Promise<T> {
	const { DATABASE_URL: url } = config;
	if (url.startsWith('file:') && !existsSync(url.slice('file:'.length)))
		refuse(`There is no database ${url.slice('file:'.length)}.`);
	const db = openDatabase(url);
	const ctx = { db, actor: SYSTEM, locale: SOURCE_LOCALE, clock: () => new Date(), config };
	return work(ctx).finally(() => db.destroy());
}
