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

/**
 * Brings an empty database to the structure that another one has.
 * @param names the migrations that ran there, all of them known here.
 */
export async function migrateTo(db: Kysely<Tables>, names: readonly string[]): Promise<void> {
	const last = names.at(-1);
	if (last === undefined) return;
	const { error } = await migratorFor(db).migrateTo(last);
	if (error) throw error;
}

/** The names of all migrations that this version knows, in their order. */
export function knownMigrations(): string[] {
	return Object.keys(migrations);
}

/** The names of the migrations that have run, in their order, also those of a newer version. */
export async function doneMigrations(db: Kysely<Tables>): Promise<string[]> {
	const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
	if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
	const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
	return rows.map(({ name }) => name).toSorted();
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
