import type { Config } from '#lib/server/platform/config.ts';
import { atOneMoment, now } from '#lib/server/platform/context.ts';
import { doneMigrations } from '#lib/server/platform/db/index.ts';
import { fill, type Filled } from './fill.ts';
import { holdingOf } from './holding.ts';
import { inPlaceOf, refuseIfInUse } from './in-place-of.ts';
import { readDatabase } from './read-database.ts';
import { refuse } from './refusal.ts';
import { sayHolding } from './say-holding.ts';
import { withDatabase } from './with-database.ts';

/**
 * Copies the whole database into another one, of the same kind or the other, in the newest structure; who was
 * signed in signs in anew. Nothing is changed in the first one.
 * @param url where to, as in `DATABASE_URL`.
 * @throws BackupRefusal when there is nothing to move, when the other one holds anything, and while the site
 * runs on either: what it wrote meanwhile would be lost.
 */
export async function moveDatabase(config: Config, url: string): Promise<Filled> {
	if (!/^(file:.|postgres(ql)?:\/\/)/.test(url))
		refuse(`${url} is neither file:PATH nor postgres://….`);
	if (url === config.DATABASE_URL) refuse('The database is there already: name another one.');
	await refuseIfInUse(config.DATABASE_URL);
	const holding = await holdingOf(url);
	if (holding) refuse(`The database to move to holds ${sayHolding(holding)}: name an empty one.`);
	return withDatabase(config, async (ctx) => {
		if ((await doneMigrations(ctx.db)).length === 0)
			refuse('The database is empty: there is nothing to move.');
		return inPlaceOf(url, (db) =>
			atOneMoment(ctx, (snapshot) => fill(db, readDatabase(snapshot.db, now(ctx)), 'The database'))
		);
	});
}
