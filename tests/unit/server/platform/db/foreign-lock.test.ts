import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { atOneMoment, inTransaction, type Context } from '#lib/server/platform/context.ts';
import { openDatabase } from '#lib/server/platform/db/index.ts';
import { onBothDatabases } from '../../../../support/databases.ts';

type Connection = Pick<Context, 'db'>;

const write = ({ db }: Connection, key: string) =>
	db.insertInto('settings').values({ key, valueJson: {} }).execute();

const keys = async ({ db }: Connection) =>
	(await db.selectFrom('settings').select('key').orderBy('key').execute()).map(({ key }) => key);

// On PostgreSQL nobody can keep all others from writing.
describe('While another program holds SQLite’s lock', () => {
	const cleanups: (() => unknown)[] = [];

	afterEach(async () => {
		for (const cleanup of cleanups.splice(0)) await cleanup();
	});

	/** A database that somebody else is writing to until told to stop. */
	function locked() {
		const folder = mkdtempSync(join(tmpdir(), 'mitraum-lock-'));
		const path = join(folder, 'test.db');
		copyFileSync(inject('sqliteTemplate'), path);
		const other = new Database(path);
		other.exec('begin immediate');
		const db = openDatabase(`file:${path}`);
		cleanups.push(
			() => other.close(),
			() => db.destroy(),
			() => rmSync(folder, { recursive: true })
		);
		return { db, release: () => void other.exec('rollback') };
	}

	const inOne = ({ db }: ReturnType<typeof locked>, key: string) =>
		db.transaction().execute((tx) => write({ db: tx }, key));

	it('reading goes on, and what waits is written afterwards', async () => {
		const site = locked();
		let done = 0;
		const writes = [write(site, 'b'), inOne(site, 'a')].map((each) => each.then(() => (done += 1)));
		for (let n = 0; n < 20; n += 1) {
			expect(await keys(site)).toEqual([]);
			await setImmediate();
		}
		expect(done).toBe(0);
		site.release();
		await Promise.all(writes);
		expect(await keys(site)).toEqual(['a', 'b']);
	});

	it('too long, whoever waits is told so', async () => {
		const site = locked();
		const outcomes = await Promise.allSettled([write(site, 'b'), inOne(site, 'a')]);
		const refused = { status: 'rejected', reason: { code: 'busy' } };
		expect(outcomes).toMatchObject([refused, refused]);
		expect(await keys(site)).toEqual([]);
	});
});

onBothDatabases('Transactions', (open) => {
	it('have the connection to themselves from begin to end, also one that fails', async () => {
		const ctx = await open();
		const begun = Promise.withResolvers<undefined>();
		const failing = inTransaction(ctx, async (tx) => {
			await write(tx, 'a');
			begun.resolve(undefined);
			await setImmediate();
			throw new Error('no');
		});
		await begun.promise;
		const others = [write(ctx, 'b'), inTransaction(ctx, (tx) => write(tx, 'c'))];
		await expect(failing).rejects.toThrow('no');
		await Promise.all(others);
		expect(await keys(ctx)).toEqual(['b', 'c']);
	});

	it('that only read see one moment, and keep nobody from writing', async () => {
		const ctx = await open();
		const other = { db: openDatabase(ctx.config.DATABASE_URL) };
		await write(ctx, 'a');
		await atOneMoment(ctx, async (snapshot) => {
			expect(await keys(snapshot)).toEqual(['a']);
			await write(other, 'b');
			expect(await keys(snapshot)).toEqual(['a']);
		});
		expect(await keys(ctx)).toEqual(['a', 'b']);
		await other.db.destroy();
	});
});
