import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeBackup } from '#lib/server/platform/backup/index.ts';
import { knownMigrations, openDatabase, pendingMigrations } from '#lib/server/platform/db/index.ts';
import { mitraum } from '../../../../support/command-line.ts';
import { onBothDatabases, type TestContext } from '../../../../support/databases.ts';
import { addArea } from '../../events/support.ts';
import { madeOlder, newFolder, subscriptionOf, withSetting } from './support.ts';

/** A backup of what a context holds, whose connection is closed then: the site is stopped. */
async function backUpAndStop(ctx: TestContext): Promise<{ url: string; file: string }> {
	const file = join(newFolder(), 'a.backup');
	await writeBackup(ctx, file);
	await ctx.db.destroy();
	return { url: ctx.config.DATABASE_URL, file };
}

/** The same context with a connection of its own, until the work is done. */
async function reopened<T>(ctx: TestContext, work: (ctx: TestContext) => Promise<T>): Promise<T> {
	const db = openDatabase(ctx.config.DATABASE_URL);
	return work({ ...ctx, db }).finally(() => db.destroy());
}

const keysIn = ({ db }: TestContext) =>
	db
		.selectFrom('settings')
		.select('key')
		.orderBy('key')
		.execute()
		.then((rows) => rows.map(({ key }) => key));

const mailsIn = ({ db }: TestContext) =>
	db
		.selectFrom('subscriptions')
		.select('mail')
		.orderBy('mail')
		.execute()
		.then((rows) => rows.map(({ mail }) => mail));

const BACKUP_DIR = () => ({ BACKUP_DIR: newFolder() });

onBothDatabases('mitraum restore', (_, openOwn) => {
	it('gives back all there was, also rows that refer to later ones, and goes on refusing others', async () => {
		const ctx = await withSetting(await openOwn(), 'a');
		const above = await addArea(ctx, 'above');
		const below = await addArea(ctx, 'below', above.path);
		await ctx.db
			.updateTable('areas')
			.set({ parentId: below.id })
			.where('id', '=', above.id)
			.execute();
		const dump = async ({ db }: TestContext) => [
			await db.selectFrom('areas').selectAll().orderBy('id').execute(),
			await db.selectFrom('settings').selectAll().execute()
		];
		const before = await dump(ctx);
		const { url, file } = await backUpAndStop(ctx);
		const done = await mitraum(url, ['restore', file, '--replace'], BACKUP_DIR());
		expect(done).toMatchObject({ status: 0, stderr: '' });
		await reopened(ctx, async (now) => {
			expect(await dump(now)).toEqual(before);
			await expect(
				now.db.updateTable('areas').set({ parentId: 'nobody' }).execute()
			).rejects.toThrow();
		});
	});

	it('refuses to replace anything untold, says what it would, and replaces it after a copy', async () => {
		const ctx = await withSetting(await openOwn(), 'old');
		const { url, file } = await backUpAndStop(ctx);
		await reopened(ctx, (now) => withSetting(now, 'new'));
		const refused = await mitraum(url, ['restore', file]);
		expect(refused.status).toBe(1);
		expect(refused.stderr).toMatch(
			/^The database holds 0 surveys, 0 responses and 0 ideas: --replace puts the backup \(0 surveys, 0 responses and 0 ideas of \d{4}-.* UTC\) in its place\.\n$/
		);
		const dry = await mitraum(url, ['restore', file, '--dry-run']);
		expect(dry).toMatchObject({
			status: 0,
			stdout: expect.stringContaining('Nothing was changed')
		});
		expect(await reopened(ctx, keysIn)).toEqual(['new', 'old']);
		const done = await mitraum(url, ['restore', file, '--replace', '--json'], BACKUP_DIR());
		expect(await reopened(ctx, keysIn)).toEqual(['old']);
		const { copy } = JSON.parse(done.stdout);
		const undone = await mitraum(url, ['restore', copy, '--replace'], BACKUP_DIR());
		expect(undone.status).toBe(0);
		expect(await reopened(ctx, keysIn)).toEqual(['new', 'old']);
	});

	it('changes nothing while the site runs or when the backup is damaged', async () => {
		const ctx = await withSetting(await openOwn(), 'a');
		const file = join(newFolder(), 'a.backup');
		await writeBackup(ctx, file);
		const url = ctx.config.DATABASE_URL;
		await withSetting(ctx, 'b');
		const running = await mitraum(url, ['restore', file, '--replace'], BACKUP_DIR());
		expect(running.stderr).toMatch(/ is in use: stop the site and whatever else is connected/);
		expect(await keysIn(ctx)).toEqual(['a', 'b']);
		await ctx.db.destroy();
		writeFileSync(file, 'MITRAUM BACKUP 1 PLAIN\nxyz');
		const damaged = await mitraum(url, ['restore', file, '--replace'], BACKUP_DIR());
		expect(damaged.stderr).toMatch(/is damaged or was cut off in the middle/);
		expect(await reopened(ctx, keysIn)).toEqual(['a', 'b']);
	});

	it('deletes again, by id, what was deleted since in the database that it replaces', async () => {
		const ctx = await openOwn();
		await subscriptionOf(ctx, 'stays@example.org');
		const id = await subscriptionOf(ctx, 'left@example.org');
		const { url, file } = await backUpAndStop(ctx);
		await reopened(ctx, async ({ db }) => {
			await db.deleteFrom('subscriptions').where('id', '=', id).execute();
		});
		const done = await mitraum(url, ['restore', file, '--replace', '--json'], BACKUP_DIR());
		expect(JSON.parse(done.stdout).deletedAgain).toBe(1);
		expect(await reopened(ctx, mailsIn)).toEqual(['stays@example.org']);
		// And once more, from the database that was restored.
		await mitraum(url, ['restore', file, '--replace'], BACKUP_DIR());
		expect(await reopened(ctx, mailsIn)).toEqual(['stays@example.org']);
	});

	it('deletes again what the notes beside the backups know of where the database is lost', async () => {
		const ctx = await openOwn();
		await subscriptionOf(ctx, 'stays@example.org');
		const id = await subscriptionOf(ctx, 'left@example.org');
		const { url, file } = await backUpAndStop(ctx);
		const settings = BACKUP_DIR();
		writeFileSync(
			join(settings.BACKUP_DIR, 'mitraum-deletions.txt'),
			`subscriptions ${id} 2027-01-01\n`
		);
		await mitraum(url, ['restore', file, '--replace'], settings);
		expect(await reopened(ctx, mailsIn)).toEqual(['stays@example.org']);
		writeFileSync(join(settings.BACKUP_DIR, 'mitraum-deletions.txt'), `subscriptions\n`);
		const refused = await mitraum(url, ['restore', file, '--replace'], settings);
		expect(refused.stderr).toMatch(/mitraum-deletions\.txt: line 1 is damaged/);
	});

	it('refuses what is older than deletions are remembered, unless told', async () => {
		const ctx = await withSetting(await openOwn(), 'a');
		const old = new Date(Date.now() - 15 * 86_400_000);
		const { url, file } = await backUpAndStop({ ...ctx, clock: () => old });
		const refused = await mitraum(url, ['restore', file, '--replace'], BACKUP_DIR());
		expect(refused.stderr).toMatch(/is remembered for 14 days: their data would come back/);
		const told = await mitraum(url, ['restore', file, '--replace', '--expired'], BACKUP_DIR());
		expect(told.status).toBe(0);
	});

	it('brings what an older version wrote to the newest structure, and refuses a newer one’s', async () => {
		const ctx = await openOwn();
		const url = ctx.config.DATABASE_URL;
		await madeOlder(ctx, knownMigrations().slice(0, 15));
		const file = join(newFolder(), 'old.backup');
		await reopened(ctx, (now) => writeBackup(now, file));
		const done = await mitraum(url, ['restore', file, '--replace'], BACKUP_DIR());
		expect(done).toMatchObject({ status: 0, stderr: '' });
		await reopened(ctx, async (now) => {
			expect(await keysIn(now)).toEqual(['from before']);
			expect(await pendingMigrations(now.db)).toEqual([]);
			await now.db
				.insertInto('kysely_migration' as never)
				.values({ name: '9999_know_more', timestamp: 'now' } as never)
				.execute();
			const newer = join(newFolder(), 'newer.backup');
			await writeBackup(now, newer);
			const refused = await mitraum(url, ['restore', newer, '--dry-run']);
			expect(refused.stderr).toBe(
				`${newer} was made by a newer version of Mitraum: install that one first.\n`
			);
		});
	});

	it('leaves only the newest copies of what was replaced', async () => {
		const ctx = await withSetting(await openOwn(), 'a');
		const { url, file } = await backUpAndStop(ctx);
		const settings = BACKUP_DIR();
		for (let each = 0; each < 5; each += 1)
			await mitraum(url, ['restore', file, '--replace'], settings);
		const folder = url.startsWith('file:') ? join(url.slice(5), '..') : settings.BACKUP_DIR;
		const copies = readdirSync(folder).filter((name) => name.includes('.before-'));
		expect(copies).toHaveLength(3);
	});
});
