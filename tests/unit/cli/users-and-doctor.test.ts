import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addArea } from '#lib/server/areas/index.ts';
import { backupJobs } from '#lib/server/platform/backup/index.ts';
import { mitraum } from '../../support/command-line.ts';
import { onBothDatabases, TEST_SECRET } from '../../support/databases.ts';

onBothDatabases('mitraum users add', (open) => {
	it('adds somebody with a role for a part of the tree and prints a password', async () => {
		const ctx = await open();
		const areaId = await addArea(ctx, { code: 'F', level: 'city', name: 'Stadt' });
		const args = ['users', 'add', 'Eva@Example.org', '--name', 'Eva E', '--role', 'planner'];
		const done = await mitraum(ctx.config.DATABASE_URL, [...args, '--area', 'F', '--json']);
		expect(done.status).toBe(0);
		expect(JSON.parse(done.stdout).password).toMatch(/^[a-z2-9-]{20,}$/);
		const roles = await ctx.db.selectFrom('roleAssignments').selectAll().execute();
		expect(roles).toMatchObject([{ role: 'planner', areaId }]);
	});

	it('refuses an unknown area or role and adds nobody', async () => {
		const ctx = await open();
		const args = ['users', 'add', 'eva@example.org', '--name', 'Eva', '--role'];
		expect(
			await mitraum(ctx.config.DATABASE_URL, [...args, 'planner', '--area', 'nix'])
		).toMatchObject({
			status: 1,
			stderr: 'There is no area with the code nix.\n'
		});
		expect((await mitraum(ctx.config.DATABASE_URL, [...args, 'king'])).status).toBe(1);
		expect(await ctx.db.selectFrom('users').selectAll().execute()).toEqual([]);
	});
});

onBothDatabases('mitraum doctor', (open) => {
	it('finds a good installation good', async () => {
		const { config } = await open();
		const done = await mitraum(config.DATABASE_URL, ['doctor', '--json'], {
			SECRET_KEY: TEST_SECRET
		});
		expect(done).toMatchObject({ status: 0, stderr: '' });
		expect(JSON.parse(done.stdout)).toMatchObject([
			{ check: 'settings', state: 'good' },
			{ check: 'database', state: 'good' },
			{ check: 'migrations', state: 'good', says: 'the structure is the newest.' },
			{ check: 'backups', state: 'note' },
			{ check: 'mail', state: 'note' },
			{ check: 'address', state: 'good' }
		]);
	});

	it('reads the last backup, and says when it is old, damaged or not there', async () => {
		const ctx = await open();
		const BACKUP_DIR = mkdtempSync(join(tmpdir(), 'mitraum-doctor-'));
		const settings = { SECRET_KEY: TEST_SECRET, BACKUP_DIR };
		const examine = async () => {
			const { stdout, status } = await mitraum(ctx.config.DATABASE_URL, ['doctor'], settings);
			return { status, says: /^\S+ +backups: .*$/m.exec(stdout)?.[0] };
		};
		expect(await examine()).toEqual({
			status: 0,
			says: `NOTE  backups: there is none in ${BACKUP_DIR} yet.`
		});
		const make = (clock: () => Date) =>
			backupJobs['backup.make'].run({ ...ctx, clock, config: { ...ctx.config, BACKUP_DIR } }, {});
		await make(() => new Date(Date.now() - 40 * 3_600_000));
		expect(await examine()).toMatchObject({
			status: 1,
			says: expect.stringMatching(/^BAD {3}backups: there has been none since that of \d{4}-/)
		});
		await make(() => new Date());
		expect(await examine()).toMatchObject({
			status: 0,
			says: expect.stringMatching(/^NOTE {2}backups: the last one is of .* not encrypted/)
		});
		const newest = readdirSync(BACKUP_DIR).findLast((name) => name.endsWith('.backup')) ?? '';
		truncateSync(join(BACKUP_DIR, newest), 200);
		expect(await examine()).toMatchObject({
			status: 1,
			says: expect.stringMatching(/^BAD {3}backups: .* is damaged or was cut off in the middle/)
		});
		rmSync(BACKUP_DIR, { recursive: true });
	});

	it('names a missing secret and a bad setting', async () => {
		const { config } = await open();
		const missing = await mitraum(config.DATABASE_URL, ['doctor']);
		expect(missing.status).toBe(1);
		expect(missing.stderr).toMatch(/^Not ready: The setting SECRET_KEY is missing/);
		const bad = await mitraum('mysql://x', ['doctor'], { SECRET_KEY: TEST_SECRET });
		expect(bad.stderr).toContain('The setting DATABASE_URL must be');
	});

	it('says when a database does not answer', async () => {
		const away = 'postgres://nobody@127.0.0.1:1/nothing';
		const done = await mitraum(away, ['doctor'], { SECRET_KEY: TEST_SECRET });
		expect(done).toMatchObject({ status: 1, stderr: 'Not ready: PostgreSQL does not answer.\n' });
		const refused = await mitraum(away, ['areas', 'list']);
		expect(refused).toMatchObject({
			status: 1,
			stderr: 'The database does not answer: check DATABASE_URL.\n'
		});
	});
});
