import Database from 'better-sqlite3';
import pg from 'pg';
import { expect, it } from 'vitest';
import { pendingMigrations } from '#lib/server/platform/db/index.ts';
import { onBothDatabases, type TestContext } from '../../support/databases.ts';

async function write({ db }: Pick<TestContext, 'db'>, key: string): Promise<void> {
	await db.insertInto('settings').values({ key, valueJson: 1 }).execute();
}

async function keysIn({ db }: TestContext): Promise<string[]> {
	return (await db.selectFrom('settings').select('key').execute()).map(({ key }) => key);
}

/** A connection that holds what it has written and is never ended. */
async function leaveOpen(url: string): Promise<void> {
	const change = ['begin', "update settings set value_json = '2'"];
	if (url.startsWith('file:')) {
		const forgotten = new Database(url.slice('file:'.length));
		for (const statement of change) forgotten.exec(statement);
		return;
	}
	const forgotten = new pg.Client(url);
	forgotten.on('error', () => undefined);
	await forgotten.connect();
	for (const statement of change) await forgotten.query(statement);
}

onBothDatabases('The database of a test', (open, openOwn) => {
	it.for(['first', 'second'])(
		'holds what the migrations wrote and nothing else: %s',
		async (key) => {
			const ctx = await open();
			expect(await keysIn(ctx)).toEqual([]);
			expect(await pendingMigrations(ctx.db)).toEqual([]);
			await write(ctx, key);
			expect(await keysIn(ctx)).toEqual([key]);
		}
	);

	it('is apart from a second one and from one of its own', async () => {
		const opened = [await open(), await open(), await openOwn()];
		for (const [index, ctx] of opened.entries()) await write(ctx, String(index));
		expect(await Promise.all(opened.map(keysIn))).toEqual([['0'], ['1'], ['2']]);
	});

	it.for(['leaves', 'finds'])('does not wait for what another test left open: %s', async () => {
		const ctx = await open();
		await write(ctx, 'kept');
		await leaveOpen(ctx.config.DATABASE_URL);
		expect(await keysIn(ctx)).toEqual(['kept']);
	});
});
