import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { openDatabase } from '#lib/server/platform/db/index.ts';
import { emptyLog, forgetDeleted } from '#lib/server/platform/db/forget.ts';
import { onBothDatabases, type TestContext } from '../../../../support/databases.ts';

/** The same numbers in every run, as if drawn. */
function drawing(seed: number): (below: number) => number {
	let state = seed;
	return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

const subscription = (number: number, mail: string) => ({
	id: `${(number * 7_919) % 100_003}-${number}`,
	subjectType: 'measure' as const,
	subjectId: `m${number % 5}`,
	mail,
	locale: 'de' as const,
	state: 'confirmed' as const,
	createdOn: '2027-01-01',
	deleteOn: '2027-12-31'
});

/** Thousands come and go between others that stay, so that the database moves rows from page to page. */
async function comeAndGo({ db }: TestContext): Promise<string[]> {
	const draw = drawing(11);
	const leaving: string[] = [];
	await db.transaction().execute(async (tx) => {
		for (let number = 0; number < 4_000; number += 1) {
			const isLeaving = draw(3) === 0;
			const padding = 'x'.repeat(draw(60));
			const row = subscription(
				number,
				`${isLeaving ? 'leaving' : 'staying'}${number}${padding}@x.org`
			);
			await tx.insertInto('subscriptions').values(row).execute();
			if (isLeaving) leaving.push(row.id);
			const [gone] = leaving.length > 20 ? leaving.splice(draw(leaving.length), 1) : [];
			if (gone) await tx.deleteFrom('subscriptions').where('id', '=', gone).execute();
		}
		await tx.deleteFrom('subscriptions').where('id', 'in', leaving).execute();
	});
	const rows = await db.selectFrom('subscriptions').select('id').orderBy('id').execute();
	return rows.map(({ id }) => id);
}

/** How often a word stands in the database's files. */
function occurrences({ config }: TestContext, word: string): number {
	const url = config.DATABASE_URL;
	const folder = url.startsWith('file:')
		? dirname(url.slice('file:'.length))
		: join(new URL(url.replace('@/', '@socket/')).searchParams.get('host') ?? '', 'data/base');
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(
			(entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1').split(word).length - 1
		)
		.reduce((sum, count) => sum + count, 0);
}

const isSqlite = ({ config }: TestContext) => config.DATABASE_URL.startsWith('file:');

onBothDatabases('What was deleted', (_, openOwn) => {
	it('is overwritten wherever it was, and what stays is as it was and goes on being noted', async () => {
		const ctx = await openOwn();
		const ids = await comeAndGo(ctx);
		const flush = () => (isSqlite(ctx) ? emptyLog(ctx.db) : sql`checkpoint`.execute(ctx.db));
		await flush();
		expect(occurrences(ctx, 'leaving')).toBeGreaterThan(0);
		const noted = async () => (await ctx.db.selectFrom('deletions').selectAll().execute()).length;
		const before = await noted();
		await forgetDeleted(ctx.db);
		await flush();
		expect(occurrences(ctx, 'leaving')).toBe(0);
		expect(occurrences(ctx, 'staying')).toBeGreaterThan(0);
		const left = await ctx.db.selectFrom('subscriptions').select('id').orderBy('id').execute();
		expect(left.map(({ id }) => id)).toEqual(ids);
		expect(await noted()).toBe(before);
		await ctx.db
			.deleteFrom('subscriptions')
			.where('id', '=', ids[0] ?? '')
			.execute();
		expect(await noted()).toBe(before + 1);
	});

	it('waits for another time while somebody reads it, and lets others go on', async () => {
		const ctx = await openOwn();
		const other = openDatabase(ctx.config.DATABASE_URL);
		const reading = other
			.transaction()
			.setIsolationLevel('repeatable read')
			.setAccessMode('read only');
		await reading.execute(async (tx) => {
			await tx.selectFrom('subscriptions').selectAll().execute();
			await ctx.db.insertInto('settings').values({ key: 'a', valueJson: 1 }).execute();
			await expect(forgetDeleted(ctx.db)).rejects.toThrow();
			await ctx.db.insertInto('subscriptions').values(subscription(1, 'a@x.org')).execute();
		});
		await other.destroy();
		await forgetDeleted(ctx.db);
	});
});
