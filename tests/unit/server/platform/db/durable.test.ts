import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Tables } from '#lib/server/platform/db/index.ts';
import { sqliteDialect } from '#lib/server/platform/db/sqlite.ts';

describe('What is written to SQLite', () => {
	const cleanups: (() => unknown)[] = [];

	afterEach(async () => {
		for (const cleanup of cleanups.splice(0)) await cleanup();
	});

	/** A database whose disk answers when it is told to. */
	function onSlowDisk() {
		const folder = mkdtempSync(join(tmpdir(), 'mitraum-disk-'));
		const path = join(folder, 'test.db');
		copyFileSync(inject('sqliteTemplate'), path);
		const asked: PromiseWithResolvers<undefined>[] = [];
		const durable = () => {
			const flushed = Promise.withResolvers<undefined>();
			asked.push(flushed);
			return flushed.promise.then(() => undefined);
		};
		const db = new Kysely<Tables>({
			dialect: sqliteDialect(path, { durable, close: async () => undefined })
		});
		cleanups.push(
			() => db.destroy(),
			() => rmSync(folder, { recursive: true })
		);
		return { db, asked };
	}

	const row = (key: string) => ({ key, value_json: '1' }) as never;

	it('is told to have been written only when it is on the disk; the next one writes meanwhile', async () => {
		const { db, asked } = onSlowDisk();
		const heard: string[] = [];
		const alone = db.insertInto('settings').values(row('a')).execute();
		const together = db.transaction().execute(async (tx) => {
			await tx.insertInto('settings').values(row('b')).execute();
		});
		void alone.then(() => heard.push('alone'));
		void together.then(() => heard.push('together'));
		while (asked.length < 2) await setImmediate();
		expect(heard).toEqual([]);
		asked[1]?.resolve(undefined);
		await together;
		expect(heard).toEqual(['together']);
		asked[0]?.resolve(undefined);
		await alone;
	});

	it('waits for the disk, what is only read does not', async () => {
		const { db, asked } = onSlowDisk();
		await db.selectFrom('settings').selectAll().execute();
		await sql`select 1`.execute(db);
		expect(asked).toEqual([]);
	});

	it('is refused if the disk refuses it, and nothing hangs afterwards', async () => {
		const { db, asked } = onSlowDisk();
		const write = () =>
			db.transaction().execute((tx) => tx.insertInto('settings').values(row('a')).execute());
		const refused = write();
		while (asked.length < 1) await setImmediate();
		asked[0]?.reject(new Error('The disk is full'));
		await expect(refused).rejects.toThrow('The disk is full');
		expect(await db.selectFrom('settings').selectAll().execute()).toHaveLength(1);
	});
});
