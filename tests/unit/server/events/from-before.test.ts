import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { openApp } from '#lib/server/app.ts';
import { eventForStaff, participantsOf } from '#lib/server/events/index.ts';
import { inPlaceOf } from '#lib/server/platform/backup/in-place-of.ts';
import { knownMigrations, migrateTo, openDatabase } from '#lib/server/platform/db/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { at, MONDAY, publishedEvent } from './support.ts';

const OLDER = knownMigrations().filter((name) => name < '0021');

onBothDatabases('Whoever had registered before addresses were confirmed', (_, openOwn) => {
	it('counts as confirmed, and keeps the seat for good', async () => {
		const ctx = await openOwn();
		const { DATABASE_URL: url } = ctx.config;
		const clock = at(MONDAY);
		const id = await publishedEvent({ ...ctx, clock }, { capacity: 4 });
		const event = await ctx.db.selectFrom('events').selectAll().executeTakeFirstOrThrow();
		await ctx.db.destroy();
		await inPlaceOf(url, (db) => migrateTo(db.withoutPlugins(), OLDER));

		const older = openDatabase(url);
		const known: Partial<typeof event> = { ...event };
		delete known.isTrusted;
		await older
			.insertInto('events')
			.values(known as typeof event)
			.execute();
		await sql`insert into registrations (id, event_id, state, name, mail, persons, locale, position, token_hash,
			consent_version, created_on, delete_on) values ('r', ${id}, 'registered', 'Amal', 'amal@example.org', 4,
			'de', 1, 'h', 'v1', '2027-02-01', '2027-03-17')`.execute(older);
		await older.destroy();

		const now = { ...(await openApp(ctx.config)), clock: at('2027-03-03T12:00:00Z') };
		expect((await participantsOf(now, id)).registered).toMatchObject([
			{ name: 'Amal', isConfirmed: true, heldUntil: null }
		]);
		expect((await eventForStaff(now, id)).seats).toMatchObject({ taken: 4, held: 0 });
		await now.db.destroy();
	});
});
