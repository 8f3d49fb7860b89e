import { open, type FileHandle } from 'node:fs/promises';
import { oneForAll } from '#lib/server/platform/one-for-all.ts';

/** Brings what was committed onto the disk. */
export interface Sync {
	/** Done when all that was committed before is on the disk. */
	durable: () => Promise<void>;
	close: () => Promise<void>;
}

/**
 * Flushes SQLite's write-ahead log, once for all who wait, while the process goes on: SQLite itself
 * (`synchronous = FULL`) would let it stand still for each commit. What is there after a power cut is the
 * same, since nobody hears of a commit before.
 * @param path the database's; its log is there as long as a connection is open.
 */
export function walSync(path: string): Sync {
	let log: FileHandle | null = null;
	return {
		durable: oneForAll(async () => {
			log ??= await open(`${path}-wal`, 'r+');
			await log.datasync();
		}),
		close: async () => log?.close()
	};
}
