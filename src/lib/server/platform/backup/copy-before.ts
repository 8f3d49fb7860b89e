import type { Config } from '#lib/server/platform/config.ts';
import { copiesOf, expireBackups, nextFile } from './folder.ts';
import { withDatabase } from './with-database.ts';
import { writeBackup } from './write-backup.ts';

/**
 * Makes a copy of a database before something is done to it that cannot be taken back: beside the file on
 * SQLite, in `BACKUP_DIR` or `data` on PostgreSQL. The newest few are kept.
 * @returns the copy's path.
 */
export async function copyBefore(config: Config): Promise<string> {
	const { folder, name } = copiesOf(config);
	return withDatabase(config, async (ctx) => {
		const file = await nextFile(folder, name, ctx.clock());
		await writeBackup(ctx, file);
		await expireBackups(config, ctx.clock());
		return file;
	});
}
