import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompiledQuery, type Kysely } from 'kysely';
import type { TestProject } from 'vitest/node';
import { migrateToLatest, openDatabase, type Tables } from '#lib/server/platform/db/index.ts';
import { emptyingOf } from './emptying.ts';
import { startCluster, type Cluster } from './postgres.ts';

declare module 'vitest' {
	interface ProvidedContext {
		sqliteTemplate: string;
		/** One for each worker. */
		clusters: PreparedCluster[];
	}
}

interface PreparedCluster {
	/** The address of its databases, with DATABASE for the name. */
	url: string;
	/** What empties the database `shared`. */
	emptying: string;
}

/** Makes what the tests take their databases from: a file to copy, and a cluster for each worker. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), 'mitraum-sqlite-'));
	const sqliteTemplate = join(folder, 'template.db');
	await using(`file:${sqliteTemplate}`, migrateToLatest);
	const workers = Array.from({ length: project.config.maxWorkers });
	const clusters = await Promise.all(workers.map(() => startCluster()));
	project.provide('sqliteTemplate', sqliteTemplate);
	project.provide('clusters', await Promise.all(clusters.map(prepare)));
	return async () => {
		await Promise.all(clusters.map(({ stop }) => stop()));
		rmSync(folder, { recursive: true, force: true });
	};
}

/**
 * Gives a cluster a migrated `template` and a copy of it that the tests of one worker share. Workers
 * have a cluster each, because PostgreSQL counts the transactions of all its databases together, and
 * the page cache looks at that count.
 */
async function prepare({ url }: Cluster): Promise<PreparedCluster> {
	const execute = (statement: string) =>
		using(url('postgres'), (db) => db.executeQuery(CompiledQuery.raw(statement)));
	await execute('create database template');
	await using(url('template'), migrateToLatest);
	await execute('create database shared template template');
	return { url: url('DATABASE'), emptying: await using(url('shared'), emptyingOf) };
}

async function using<T>(url: string, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
	const db = openDatabase(url);
	try {
		return await work(db);
	} finally {
		await db.destroy();
	}
}
