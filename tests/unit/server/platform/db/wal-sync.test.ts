import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { walSync } from '#lib/server/platform/db/wal-sync.ts';

const folder = mkdtempSync(join(tmpdir(), 'mitraum-wal-'));
afterEach(() => rmSync(folder, { recursive: true }));

it('A log that could not be opened is opened again at the next commit', async () => {
	const path = join(folder, 'site.db');
	const { durable, close } = walSync(path);
	await expect(durable()).rejects.toThrow('ENOENT');
	writeFileSync(`${path}-wal`, '');
	await durable();
	await close();
});
