import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import { atOneMoment, now, type Context } from '#lib/server/platform/context.ts';
import { doneMigrations } from '#lib/server/platform/db/index.ts';
import { backupKey, sealing } from './cipher.ts';
import { firstLine } from './first-line.ts';
import { unfinished } from './folder.ts';
import { linesOf } from './lines.ts';
import type { Counts, Part } from './part.ts';
import { checkBackup, type Checked } from './read-backup.ts';
import { readDatabase } from './read-database.ts';
import { refuse, sayingWhy } from './refusal.ts';

/**
 * Writes all that the database holds at this moment into a file, while others go on writing; encrypted if a
 * key is given (`backupKey`). The file is read back before it gets its name.
 * @returns what it holds.
 * @throws BackupRefusal when the file is there already or cannot be written, and when there is nothing to
 * write; nothing is left half-written.
 */
export async function writeBackup(ctx: Context, file: string): Promise<Checked> {
	if ((await doneMigrations(ctx.db)).length === 0)
		refuse('The database is empty: there is nothing to back up.');
	if (existsSync(file)) refuse(`${file} is there already; a backup replaces nothing.`);
	const key = await backupKey(ctx.config);
	const part = unfinished(file);
	return sayingWhy(`${file} cannot be written`, async () => {
		try {
			const counts = await atOneMoment(ctx, (snapshot) =>
				writeParts(readDatabase(snapshot.db, now(ctx)), part, key)
			);
			const checked = await checkBackup(part, key);
			if (JSON.stringify(checked.counts) !== JSON.stringify(counts))
				refuse(`${file} cannot be read back as it was written.`);
			renameSync(part, file);
			return checked;
		} finally {
			rmSync(part, { force: true });
		}
	});
}

async function writeParts(
	parts: AsyncIterable<Part>,
	file: string,
	key: string | null
): Promise<Counts> {
	const counts: Counts = {};
	const sealed = key === null ? null : sealing(key);
	const target = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
	await once(target, 'open');
	target.write(firstLine(sealed));
	await pipeline(linesOf(parts, counts), createZstdCompress(), sealed?.seal ?? passOn, target);
	return counts;
}

async function* passOn(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
	yield* bytes;
}
