import type { Context } from '#lib/server/platform/context.ts';
import { noteDeletions } from './deletions.ts';
import { DAILY, expireBackups, nextFile } from './folder.ts';
import { writeBackup } from './write-backup.ts';

/** Makes the day's backup where `BACKUP_DIR` is set, and deletes what has expired, whether it could or not. */
export async function backUpDaily(ctx: Context): Promise<void> {
	const { BACKUP_DIR } = ctx.config;
	try {
		if (BACKUP_DIR === undefined) return;
		await writeBackup(ctx, nextFile(BACKUP_DIR, DAILY, ctx.clock()));
		await noteDeletions(ctx);
	} finally {
		expireBackups(ctx.config, ctx.clock());
	}
}
