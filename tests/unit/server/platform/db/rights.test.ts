import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { migrateToLatest, openDatabase } from '#lib/server/platform/db/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'mitraum-rights-'));
afterEach(() => rmSync(folder, { recursive: true }));

it('A database that is made can be read by nobody else, nor its log, nor the folder made for it', async () => {
	const path = join(folder, 'data', 'site.db');
	const db = openDatabase(`file:${path}`);
	await migrateToLatest(db);
	const rights = [join(folder, 'data'), path, `${path}-wal`, `${path}-shm`].map(
		(each) => statSync(each).mode & 0o777
	);
	await db.destroy();
	expect(rights).toEqual([0o700, 0o600, 0o600, 0o600]);
});
