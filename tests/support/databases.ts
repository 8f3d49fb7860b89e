import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompiledQuery, type Kysely } from 'kysely';
import { afterEach, describe, inject } from 'vitest';
import { SYSTEM } from '#lib/server/platform/auth/index.ts';
import { readConfig } from '#lib/server/platform/config.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { openDatabase, type Tables } from '#lib/server/platform/db/index.ts';

/** A context on a fresh database that may do everything; give it another actor or clock as needed. */
export type TestContext = Context & { db: Kysely<Tables> };

export const TEST_SECRET = 'a-Long-And-Random-Enough-Key-4-Tests!';

/**
 * Runs the same tests on SQLite and on PostgreSQL.
 * @param tests is given `open`, which makes a fresh migrated database; it goes away after the test.
 */
export function onBothDatabases(
	name: string,
	tests: (open: () => Promise<TestContext>) => void
): void {
	describe.each([
		['SQLite', freshSqlite],
		['PostgreSQL', freshPostgres]
	] as const)(`${name} on %s`, (_, fresh) => {
		const cleanups: (() => Promise<void>)[] = [];
		afterEach(async () => {
			for (const cleanup of cleanups.splice(0)) await cleanup();
		});
		tests(async () => {
			const { url, remove } = await fresh();
			const db = openDatabase(url);
			cleanups.push(async () => {
				await db.destroy();
				await remove();
			});
			return testContext(db, url);
		});
	});
}

function testContext(db: Kysely<Tables>, url: string): TestContext {
	const config = readConfig({ DATABASE_URL: url, SECRET_KEY: TEST_SECRET, LOG_LEVEL: 'silent' });
	return { db, actor: SYSTEM, locale: 'de', clock: () => new Date(), config };
}

async function freshSqlite() {
	const folder = mkdtempSync(join(tmpdir(), 'mitraum-test-'));
	const path = join(folder, 'test.db');
	copyFileSync(inject('sqliteTemplate'), path);
	return { url: `file:${path}`, remove: async () => rmSync(folder, { recursive: true }) };
}

async function freshPostgres() {
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	const at = (database: string) => inject('postgresUrl').replace('DATABASE', database);
	const execute = async (statement: string) => {
		const db = openDatabase(at('postgres'));
		await db.executeQuery(CompiledQuery.raw(statement));
		await db.destroy();
	};
	await execute(`create database ${name} template mitraum_template`);
	return { url: at(name), remove: () => execute(`drop database ${name} with (force)`) };
}
