import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompiledQuery, type Kysely } from 'kysely';
import { afterAll, afterEach, describe, inject } from 'vitest';
import { SYSTEM } from '#lib/server/platform/auth/index.ts';
import { readConfig } from '#lib/server/platform/config.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { openDatabase, type Tables } from '#lib/server/platform/db/index.ts';

/** A context on a fresh database that may do everything; give it another actor or clock as needed. */
export type TestContext = Context & { db: Kysely<Tables> };

export const TEST_SECRET = 'a-Long-And-Random-Enough-Key-4-Tests!';

/** Makes a database. */
export type Open = () => Promise<TestContext>;

type Cleanup = () => Promise<void>;

interface Fresh {
	url: string;
	/** Must be done before it is used. */
	prepare?: (db: Kysely<Tables>) => Promise<void>;
	remove: () => Promise<void>;
}

/**
 * Runs the same tests on SQLite and on PostgreSQL.
 * @param tests is given `open`, which makes an empty migrated database for one test, and `openOwn`
 * for one that changes its structure, or that is filled once for all tests: it stays until their end.
 */
export function onBothDatabases(name: string, tests: (open: Open, openOwn: Open) => void): void {
	describe.each([
		['SQLite', freshSqlite, freshSqlite],
		['PostgreSQL', sharedPostgres, ownPostgres]
	] as const)(`${name} on %s`, (_, fresh, own) => {
		const opener = (make: () => Promise<Fresh>, cleanups: Cleanup[]) => async () => {
			const { url, prepare, remove } = await make();
			const db = openDatabase(url);
			cleanups.push(async () => {
				await db.destroy();
				await remove();
			});
			await prepare?.(db);
			return testContext(db, url);
		};
		const afterOne: Cleanup[] = [];
		const afterThem: Cleanup[] = [];
		afterEach(() => doAll(afterOne));
		afterAll(() => doAll(afterThem));
		tests(opener(fresh, afterOne), opener(own, afterThem));
	});
}

async function doAll(cleanups: Cleanup[]): Promise<void> {
	for (const cleanup of cleanups.splice(0)) await cleanup();
}

function testContext(db: Kysely<Tables>, url: string): TestContext {
	const config = readConfig({ DATABASE_URL: url, SECRET_KEY: TEST_SECRET, LOG_LEVEL: 'silent' });
	return { db, actor: SYSTEM, locale: 'de', clock: () => new Date(), config };
}

async function freshSqlite(): Promise<Fresh> {
	const folder = mkdtempSync(join(tmpdir(), 'mitraum-test-'));
	const path = join(folder, 'test.db');
	copyFileSync(inject('sqliteTemplate'), path);
	return { url: `file:${path}`, remove: async () => rmSync(folder, { recursive: true }) };
}

let isSharedTaken = false;

/** The worker's own database, emptied: making one takes 250 times as long. A second one is made. */
async function sharedPostgres(): Promise<Fresh> {
	if (isSharedTaken) return ownPostgres();
	isSharedTaken = true;
	const { url, emptying } = clusterOfThisWorker();
	return {
		url: url('shared'),
		prepare: (db) => execute(db, emptying),
		remove: async () => {
			isSharedTaken = false;
		}
	};
}

async function ownPostgres(): Promise<Fresh> {
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	const { url } = clusterOfThisWorker();
	const administer = async (statement: string) => {
		const db = openDatabase(url('postgres'));
		await execute(db, statement);
		await db.destroy();
	};
	await administer(`create database ${name} template template`);
	return { url: url(name), remove: () => administer(`drop database ${name} with (force)`) };
}

async function execute(db: Kysely<Tables>, statement: string): Promise<void> {
	await db.executeQuery(CompiledQuery.raw(statement));
}

function clusterOfThisWorker() {
	const cluster = inject('clusters')[Number(process.env.VITEST_POOL_ID) - 1];
	if (!cluster) throw new Error('This worker has no PostgreSQL.');
	return { ...cluster, url: (database: string) => cluster.url.replace('DATABASE', database) };
}
