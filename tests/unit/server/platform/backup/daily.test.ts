import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { jobsForAdmin } from '#lib/server/accounts/index.ts';
import { allJobs, openApp } from '#lib/server/app.ts';
import { cancelByToken } from '#lib/server/events/index.ts';
import { backupJobs, checkBackup } from '#lib/server/platform/backup/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { doneMigrations, knownMigrations, openDatabase } from '#lib/server/platform/db/index.ts';
import { planDaily } from '#lib/server/platform/jobs/daily.ts';
import { runDueJobs } from '#lib/server/platform/jobs/index.ts';
import { metricsText } from '#lib/server/platform/metrics/index.ts';
import { onBothDatabases, type TestContext } from '../../../../support/databases.ts';
import {
	at,
	MONDAY,
	publishedEvent,
	registerAll,
	SLUG,
	takeMails,
	tokenIn
} from '../../events/support.ts';
import { madeOlder, newFolder, subscriptionOf, withSetting } from './support.ts';

const DAY_MS = 86_400_000;

const keptIn = (ctx: TestContext, BACKUP_DIR: string, BACKUP_DAYS = 3): TestContext => ({
	...ctx,
	config: { ...ctx.config, BACKUP_DIR, BACKUP_DAYS }
});

const on = (ctx: Context, day: number): Context => ({
	...ctx,
	clock: at(new Date(MONDAY.getTime() + day * DAY_MS))
});

const backupsIn = (folder: string) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.backup'))
		.map((name) => name.slice(0, 'mitraum-2027-03-01'.length));

onBothDatabases('Every day', (open) => {
	it('a backup is made, and those of more days than are kept are deleted', async () => {
		const folder = join(newFolder(), 'made', 'by itself');
		const ctx = keptIn(await withSetting(await open(), 'a'), folder);
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		writeFileSync(join(folder, '.mitraum-x.backup.1.part'), 'half');
		await planDaily(on(ctx, 0), backupJobs);
		for (let day = 1; day < 7; day += 1) await runDueJobs(on(ctx, day), backupJobs);
		expect(backupsIn(folder)).toEqual([4, 5, 6, 7].map((day) => `mitraum-2027-03-0${day}`));
		expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
		expect(statSync(folder).mode & 0o777).toBe(0o700);
		const newest = readdirSync(folder).findLast((name) => name.endsWith('.backup')) ?? '';
		expect(await checkBackup(join(folder, newest), null)).toMatchObject({
			counts: { settings: 1 }
		});
	});

	it('a backup that cannot be made is seen by staff on the same morning, and the last one stays', async () => {
		const folder = newFolder();
		const ctx = keptIn(await open(), folder);
		await backupJobs['backup.make'].run(on(ctx, 0), {});
		const broken = keptIn(ctx, join(folder, 'mitraum-deletions.txt'));
		await planDaily(on(broken, 0), { 'backup.make': backupJobs['backup.make'] });
		for (const minutes of [0, 10, 60, 200])
			await runDueJobs(on(broken, 1 + minutes / (24 * 60)), backupJobs);
		const { failed } = await jobsForAdmin(broken);
		expect(failed).toMatchObject([
			{
				kind: 'backup.make',
				lastError: expect.stringMatching(/^The folder .* cannot be made: it is there already\.$/)
			}
		]);
		expect(backupsIn(folder)).toEqual(['mitraum-2027-03-01']);
	});

	it('the metrics say how old the last one is', async () => {
		const folder = newFolder();
		const ctx = keptIn(await open(), folder);
		const age = async (each: Context) =>
			/^mitraum_backup_age_seconds (\S+)$/m.exec((await metricsText(each)).text)?.[1];
		expect(await age({ ...ctx, config: { ...ctx.config, BACKUP_DIR: undefined } })).toBe('Nan');
		expect(await age(on(ctx, 0))).toBe('+Inf');
		await backupJobs['backup.make'].run(on(ctx, 0), {});
		expect(await age(on(ctx, 2))).toBe(String(2 * 86_400));
	});
});

onBothDatabases('What is deleted of people', (open) => {
	it('is noted by id and day, and written beside the backups every hour', async () => {
		const folder = newFolder();
		const ctx = { ...keptIn(await open(), folder), clock: at(MONDAY) };
		await publishedEvent(ctx);
		await registerAll(ctx, 'quitschenfidel@example.org');
		await ctx.db.deleteFrom('deletions').execute();
		const subscription = await subscriptionOf(ctx, 'quitschenfidel@example.org');
		await ctx.db.deleteFrom('subscriptions').execute();
		const { id } = await ctx.db.selectFrom('registrations').select('id').executeTakeFirstOrThrow();
		const mail = await ctx.db.selectFrom('mails').select('id').executeTakeFirstOrThrow();
		const [registered] = await takeMails(ctx);
		await cancelByToken(ctx, SLUG, tokenIn(registered));
		await planDaily(ctx, backupJobs);
		await runDueJobs({ ...ctx, clock: at('2027-03-01T10:50:00Z') }, backupJobs);
		const path = join(folder, 'mitraum-deletions.txt');
		const lines = readFileSync(path, 'utf8').trim().split('\n');
		const today = new Date().toISOString().slice(0, 10);
		expect(lines.toSorted()).toEqual([
			`mails ${mail.id} ${today}`,
			`registrations ${id} ${today}`,
			`subscriptions ${subscription} ${today}`
		]);
		expect(statSync(path).mode & 0o777).toBe(0o600);
	});

	it('is noted of a mail when it is sent, so that it is not sent again', async () => {
		const ctx = await open();
		await publishedEvent({ ...ctx, clock: at(MONDAY) });
		await registerAll({ ...ctx, clock: at(MONDAY) }, 'a@example.org');
		await ctx.db.deleteFrom('deletions').execute();
		const MAIL_DIR = newFolder();
		await runDueJobs(
			{ ...ctx, clock: at(MONDAY) },
			allJobs({ ...ctx, config: { ...ctx.config, MAIL_DIR } })
		);
		const { id } = await ctx.db.selectFrom('mails').select('id').executeTakeFirstOrThrow();
		expect(await ctx.db.selectFrom('deletions').selectAll().execute()).toMatchObject([
			{ tableName: 'mails', rowId: id }
		]);
	});
});

onBothDatabases('Before the structure changes', (_, openOwn) => {
	const older = knownMigrations().slice(0, 15);
	const start = async ({ config }: Context) => (await openApp(config)).db.destroy();

	it('a copy is made of what there is, and only then', async () => {
		const ctx = keptIn(await openOwn(), newFolder());
		const { DATABASE_URL: url, BACKUP_DIR = '' } = ctx.config;
		const folder = url.startsWith('file:') ? dirname(url.slice('file:'.length)) : BACKUP_DIR;
		const copies = () => readdirSync(folder).filter((name) => name.includes('.before-'));
		await start(ctx);
		expect(copies()).toEqual([]);
		await madeOlder(ctx, older);
		await start(ctx);
		const [copy = '', ...more] = copies();
		expect(more).toEqual([]);
		const { head, counts } = await checkBackup(join(folder, copy), null);
		expect(counts).toMatchObject({ settings: 1 });
		expect(head.migrations).toEqual(older);
		await start(ctx);
		expect(copies()).toEqual([copy]);
	});

	it('nothing changes where the copy cannot be made', async () => {
		const ctx = keptIn(await openOwn(), newFolder());
		const BACKUP_KEY_FILE = join(ctx.config.BACKUP_DIR ?? '', 'no key');
		await madeOlder(ctx, older);
		await expect(start({ ...ctx, config: { ...ctx.config, BACKUP_KEY_FILE } })).rejects.toThrow(
			/^The key file .* cannot be read/
		);
		const db = openDatabase(ctx.config.DATABASE_URL);
		expect(await doneMigrations(db)).toEqual(older);
		await db.destroy();
	});
});
