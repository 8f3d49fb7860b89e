import { dirname } from 'node:path';
import type { Config } from '#lib/server/platform/config.ts';
import { backupKey } from './cipher.ts';
import { copyBefore } from './copy-before.ts';
import { deleteAgain, deletionsBeside } from './deletions.ts';
import { fill, refuseNewer } from './fill.ts';
import { holdingOf, type Holding } from './holding.ts';
import { inPlaceOf } from './in-place-of.ts';
import { checkBackup, readBackup, type Checked } from './read-backup.ts';
import { refuse } from './refusal.ts';
import { sayHolding } from './say-holding.ts';

const DAY_MS = 86_400_000;

export interface RestoreOptions {
	/** Whatever the database holds goes. */
	replace?: boolean;
	/** The backup may be older than what has been deleted is remembered. */
	expired?: boolean;
	/** Only looks. */
	dryRun?: boolean;
}

export interface Restored {
	backup: Checked;
	/** What went, or would go. */
	replaced: Holding | null;
	/** Where a copy of it was put first. */
	copy: string | null;
	/** How many rows were deleted again. */
	deletedAgain: number;
}

/**
 * Puts a backup in the place of the database, brings it to the newest structure, and deletes again what has
 * been deleted since: known from the database that is replaced and from the file beside the backups. All of
 * it is done, or nothing.
 * @throws BackupRefusal for a file that cannot be used (`readBackup`); when the database holds anything and
 * `replace` is not given; when the backup has expired; while the site runs.
 */
export async function restoreBackup(
	config: Config,
	file: string,
	{ replace, expired, dryRun }: RestoreOptions
): Promise<Restored> {
	const key = await backupKey(config);
	const backup = await checkBackup(file, key);
	const url = config.DATABASE_URL;
	refuseNewer(backup.head, file);
	const age = (Date.now() - Date.parse(backup.head.madeAt)) / DAY_MS;
	if (age > config.BACKUP_DAYS && !expired)
		refuse(
			`${file} is of ${backup.head.madeAt.slice(0, 10)}, and what people had deleted is remembered for ${config.BACKUP_DAYS} days: their data would come back; --expired restores it all the same.`
		);
	const replaced = await holdingOf(url);
	if (replaced && !replace && !dryRun)
		refuse(
			`The database holds ${sayHolding(replaced)}: --replace puts the backup (${sayHolding(backup)}) in its place.`
		);
	if (dryRun) return { backup, replaced, copy: null, deletedAgain: 0 };
	const copy = replaced && (await copyBefore(config));
	const folders = new Set([dirname(file), config.BACKUP_DIR ?? dirname(file)]);
	const deletions = [
		...(replaced?.deletions ?? []),
		...[...folders].flatMap((folder) => deletionsBeside(folder))
	];
	const deletedAgain = await inPlaceOf(url, async (db) => {
		await fill(db, readBackup(file, key), file);
		return deleteAgain(db, deletions);
	});
	return { backup, replaced, copy, deletedAgain };
}
