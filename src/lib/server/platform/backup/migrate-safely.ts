import type { Kysely } from 'kysely';
import type { Config } from '#lib/server/platform/config.ts';
import {
	doneMigrations,
	lockNamed,
	locksRows,
	migrateToLatest,
	pendingMigrations
} from '#lib/server/platform/db/index.ts';
import type { Tables } from '#lib/server/platform/db/tables.ts';
import { log } from '#lib/server/platform/log/index.ts';
import { copyBefore } from './copy-before.ts';

/**
 * Brings the database to the newest structure, after a copy of what it holds; where several processes start
 * at once, one of them does it and the others wait.
 * @throws BackupRefusal when the copy cannot be made: then nothing is changed.
 */
export async function migrateSafely(db: Kysely<Tables>, config: Config): Promise<void> {
	const migrate = async () => {
		const pending = await pendingMigrations(db);
		if (pending.length > 0 && (await doneMigrations(db)).length > 0) {
			const copy = await copyBefore(config);
			log.info({ copy, pending }, 'copied before the structure changes');
		}
		await migrateToLatest(db);
	};
	if (!locksRows(db)) return migrate();
	await db.transaction().execute(async (tx) => {
		await lockNamed(tx, 'platform.migrate');
		await migrate();
	});
}
