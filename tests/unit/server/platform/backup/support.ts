import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { openApp } from '#lib/server/app.ts';
import { inPlaceOf } from '#lib/server/platform/backup/in-place-of.ts';
import { readConfig } from '#lib/server/platform/config.ts';
import { migrateTo, newId, openDatabase } from '#lib/server/platform/db/index.ts';
import { seedDemo } from '../../../../../src/cli/demo/seed.ts';
import { TEST_SECRET, type TestContext } from '../../../../support/databases.ts';

const folders: string[] = [];

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder of its own for one test. */
export function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'mitraum-backup-'));
	folders.push(folder);
	return folder;
}

/** The demo city, something of every kind, in a file of its own. @returns its address. */
export async function demoFile(): Promise<string> {
	const url = `file:${join(newFolder(), 'demo.db')}`;
	const ctx = await openApp(readConfig({ DATABASE_URL: url, SECRET_KEY: TEST_SECRET }));
	await seedDemo(ctx);
	await ctx.db.destroy();
	return url;
}

/** So many rows that reading them takes a while. */
export async function withMany(ctx: TestContext, count = 30_000): Promise<TestContext> {
	const row = (number: number) => ({
		tableName: 'mails',
		rowId: String(number),
		deletedOn: '2027-01-01'
	});
	for (let from = 0; from < count; from += 1_000) {
		const rows = Array.from({ length: 1_000 }, (_, at) => row(from + at));
		await ctx.db.insertInto('deletions').values(rows).execute();
	}
	return ctx;
}

/** Leaves a database as an older version had it, with a setting; the connection to it is closed. */
export async function madeOlder(ctx: TestContext, migrations: readonly string[]): Promise<void> {
	await withSetting(ctx, 'goes');
	await ctx.db.destroy();
	await inPlaceOf(ctx.config.DATABASE_URL, (db) => migrateTo(db.withoutPlugins(), migrations));
	const db = openDatabase(ctx.config.DATABASE_URL);
	await withSetting({ ...ctx, db }, 'from before');
	await db.destroy();
}

/** Something that only this database holds. */
export async function withSetting(ctx: TestContext, key: string): Promise<TestContext> {
	await ctx.db
		.insertInto('settings')
		.values({ key, valueJson: ['ä😀"\\\n'] })
		.execute();
	return ctx;
}

export async function subscriptionOf(ctx: TestContext, mail: string): Promise<string> {
	const id = newId();
	await ctx.db
		.insertInto('subscriptions')
		.values({
			id,
			subjectType: 'measure',
			subjectId: 'm',
			mail,
			locale: 'de',
			state: 'confirmed',
			createdOn: '2027-01-01',
			deleteOn: '2099-12-31'
		})
		.execute();
	return id;
}
