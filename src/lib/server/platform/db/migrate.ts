import { sql, type Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from '../../../../../migrations/index.ts';
import type { Tables } from './tables.ts';

/**
 * Brings the database to the newest structure, under Kysely's own lock.
 * @returns the names of the migrations that ran.
 * @throws the first migration's error; nothing of that migration stays.
 */
export async function migrateToLatest(db: Kysely<Tables>): Promise<string[]> {
	const { error, results } = await migratorFor(db).migrateToLatest();
	if (error) throw error;
	return (results ?? []).map((result) => result.migrationName);
}

/** The names of the migrations that have not run yet; runs none. */
export async function pendingMigrations(db: Kysely<Tables>): Promise<string[]> {
	const found = await migratorFor(db).getMigrations();
	return found.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name);
}

function migratorFor(db: Kysely<Tables>): Migrator {
	return new Migrator({
		db: db.withoutPlugins(),
		provider: { getMigrations: async () => migrations }
	});
}

/** Whether the database answers at all. */
export async function isReachable(db: Kysely<Tables>): Promise<boolean> {
	return sql`select 1`.execute(db).then(
		() => true,
		() => false
	);
}
