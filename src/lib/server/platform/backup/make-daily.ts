import type { Context } from '#lib/server/platform/context.ts';
import { noteDeletions } from './deletions.ts';
import { DAILY, expireBackups, nextFile } from './folder.ts';
import { writeBackup } from './write-backup.ts';

/** Deletes what has expired and, where `BACKUP_DIR` is set, makes the day's backup. */
export async function backUpDaily(ctx: Context): Promise<void> {
	const { BACKUP_DIR } = ctx.config;
	await expireBackups(ctx.config, ctx.clock());
	if (BACKUP_DIR === undefined) return;
	await writeBackup(ctx, await nextFile(BACKUP_DIR, DAILY, ctx.clock()));
	await noteDeletions(ctx);
}
