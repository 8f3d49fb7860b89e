import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { checkBackup, writeBackup } from '#lib/server/platform/backup/index.ts';
import { sayingWhy } from '#lib/server/platform/backup/refusal.ts';
import { LEFT_OUT } from '#lib/server/platform/backup/tables.ts';
import { openDatabase } from '#lib/server/platform/db/index.ts';
import { SHARING } from '#lib/server/sharing.ts';
import { onBothDatabases, TEST_SECRET, type TestContext } from '../../../../support/databases.ts';
import { newFolder, withMany, withSetting } from './support.ts';

const KEY = TEST_SECRET;

const encrypting = (ctx: TestContext): TestContext => ({
	...ctx,
	config: { ...ctx.config, BACKUP_KEY: KEY }
});

onBothDatabases('A backup', (open) => {
	it('holds every table but those that are left out, and is read back', async () => {
		const ctx = await withMany(await open());
		const file = join(newFolder(), 'town.backup');
		const { counts, isEncrypted } = await writeBackup(ctx, file);
		const names = Object.keys(SHARING).map((name) =>
			name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
		);
		expect(Object.keys(counts).toSorted()).toEqual(
			names.filter((name) => !LEFT_OUT.includes(name)).toSorted()
		);
		expect(counts.deletions).toBe(30_000);
		expect(isEncrypted).toBe(false);
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(await checkBackup(file, null)).toMatchObject({ counts });
	});

	it('is of one moment, and others write meanwhile', async () => {
		const ctx = await withMany(await open());
		const site = openDatabase(ctx.config.DATABASE_URL);
		let isDone = false;
		let written = 0;
		const write = async () => {
			for (; !isDone; written += 1) {
				await site.transaction().execute(async (tx) => {
					for (const table of ['a', 'z'])
						await tx
							.insertInto('settings')
							.values({ key: `${table}${written}`, valueJson: 1 })
							.execute();
				});
				await setImmediate();
			}
		};
		const writing = write();
		const { counts } = await writeBackup(ctx, join(newFolder(), 'busy.backup'));
		const soFar = written;
		isDone = true;
		await writing;
		await site.destroy();
		expect(soFar).toBeGreaterThan(3);
		expect((counts.settings ?? 1) % 2).toBe(0);
	});

	it('that is encrypted tells nothing and needs its key', async () => {
		const ctx = encrypting(await withSetting(await open(), 'quitschenfidel'));
		const file = join(newFolder(), 'secret.backup');
		expect(await writeBackup(ctx, file)).toMatchObject({ isEncrypted: true });
		expect(readFileSync(file, 'latin1')).toMatch(/^MITRAUM BACKUP 1 AES-256-GCM \S+ \S+\n/);
		await expect(checkBackup(file, null)).rejects.toThrow(
			`${file} is encrypted: set BACKUP_KEY or BACKUP_KEY_FILE.`
		);
		await expect(checkBackup(file, `${KEY}!`)).rejects.toThrow(
			`${file} is encrypted with another key.`
		);
		expect(await checkBackup(file, KEY)).toMatchObject({ counts: { settings: 1 } });
	});

	it('takes its key from a file too, which must hold enough', async () => {
		const ctx = await open();
		const folder = newFolder();
		const BACKUP_KEY_FILE = join(folder, 'key');
		const withFile = { ...ctx, config: { ...ctx.config, BACKUP_KEY_FILE } };
		const file = join(folder, 'a.backup');
		await expect(writeBackup(withFile, file)).rejects.toThrow(/key.* there is no such file/);
		writeFileSync(BACKUP_KEY_FILE, 'short\n');
		await expect(writeBackup(withFile, file)).rejects.toThrow('fewer than 32 characters');
		writeFileSync(BACKUP_KEY_FILE, `${KEY}\n`);
		await writeBackup(withFile, file);
		expect(await checkBackup(file, KEY)).toMatchObject({ isEncrypted: true });
	});

	it('replaces nothing and leaves nothing half-written', async () => {
		const ctx = await withSetting(await open(), 'a');
		const folder = newFolder();
		const file = join(folder, 'a.backup');
		await writeBackup(ctx, file);
		const before = readFileSync(file);
		await expect(writeBackup(ctx, file)).rejects.toThrow('is there already');
		await expect(writeBackup(ctx, join(folder, 'no', 'a.backup'))).rejects.toThrow(
			/cannot be written: there is no such file or folder\.$/
		);
		const broken = { ...ctx, clock: () => new Date(NaN) };
		await expect(writeBackup(broken, join(folder, 'b.backup'))).rejects.toThrow();
		expect(readFileSync(file)).toEqual(before);
		expect(readdirSync(folder)).toEqual(['a.backup']);
	});
});

onBothDatabases('A backup that fails half-way', (_, openOwn) => {
	it('says why and leaves nothing behind', async () => {
		const ctx = await openOwn();
		const isSqlite = ctx.config.DATABASE_URL.startsWith('file:');
		const folder = newFolder();
		await ctx.db.schema
			.alterTable('settings')
			.addColumn('picture', sql.raw(isSqlite ? 'blob' : 'bytea'))
			.execute();
		await expect(writeBackup(ctx, join(folder, 'a.backup'))).rejects.toThrow(
			/^Backups know no (blob|bytea), as settings\.picture is$/i
		);
		expect(readdirSync(folder)).toEqual([]);
	});
});

onBothDatabases('What is no good backup', (open) => {
	it.for([
		['in plain text', null],
		['encrypted', KEY]
	] as const)('is refused wherever it was cut off or changed: %s', async ([, key]) => {
		const ctx = await withSetting(await open(), 'a');
		const folder = newFolder();
		const file = join(folder, 'a.backup');
		await writeBackup(key ? encrypting(ctx) : ctx, file);
		const whole = readFileSync(file);
		const begins = whole.indexOf('\n') + 1;
		const lengths = [begins, begins + 1, begins + 40, whole.length - 40, whole.length - 1];
		const changed = [begins + 60, whole.length - 30].map((at) => {
			const copy = Buffer.from(whole);
			copy[at] = (copy[at] ?? 0) ^ 1;
			return copy;
		});
		const bad = [...lengths.map((length) => whole.subarray(0, length)), ...changed];
		for (const [at, bytes] of bad.entries()) {
			const damaged = join(folder, `${at}.backup`);
			writeFileSync(damaged, bytes);
			await expect(checkBackup(damaged, key), `${at}`).rejects.toThrow(
				`${damaged} is damaged or was cut off in the middle: it cannot be used.`
			);
		}
	});
});

describe('A file', () => {
	it.each([
		['nothing', '', 'is not a backup of Mitraum.'],
		['another kind', 'SQLite format 3\0', 'is not a backup of Mitraum.'],
		['a newer form', 'MITRAUM BACKUP 2 PLAIN\n', 'was made by a newer version of Mitraum: install']
	])('of %s is refused in a sentence', async (_, content, sentence) => {
		const file = join(newFolder(), 'x');
		writeFileSync(file, content);
		await expect(checkBackup(file, null)).rejects.toThrow(`${file} ${sentence}`);
	});

	it('that cannot be read or written is refused in a sentence', async () => {
		const folder = newFolder();
		await expect(checkBackup(join(folder, 'none'), null)).rejects.toThrow(
			/none cannot be read: there is no such file or folder\.$/
		);
		await expect(checkBackup(folder, null)).rejects.toThrow(/cannot be read: this is a folder\.$/);
		const refusals = { ENOSPC: 'the disk is full', EROFS: 'the disk can only be read' };
		for (const [code, reason] of Object.entries(refusals))
			await expect(
				sayingWhy('x cannot be written', async () => {
					throw Object.assign(new Error('no'), { code });
				})
			).rejects.toThrow(`x cannot be written: ${reason}.`);
	});
});
