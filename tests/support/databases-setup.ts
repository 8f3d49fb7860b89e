import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import type { TestProject } from 'vitest/node';
import { migrateToLatest, openDatabase } from '#lib/server/platform/db/index.ts';
import { startCluster } from './postgres.ts';

declare module 'vitest' {
	interface ProvidedContext {
		sqliteTemplate: string;
		postgresUrl: string;
	}
}

const TEMPLATE = 'mitraum_template';

/** Makes one migrated database of each kind; every test gets a copy of its own. */
export default async function setup(project: TestProject): Promise<() => void> {
	const cluster = startCluster();
	const folder = mkdtempSync(join(tmpdir(), 'mitraum-sqlite-'));
	const sqliteTemplate = join(folder, 'template.db');

	const postgres = openDatabase(cluster.url('postgres'));
	await postgres.executeQuery(CompiledQuery.raw(`create database ${TEMPLATE}`));
	await postgres.destroy();
	for (const url of [`file:${sqliteTemplate}`, cluster.url(TEMPLATE)]) {
		const db = openDatabase(url);
		await migrateToLatest(db);
		await db.destroy();
	}
	project.provide('sqliteTemplate', sqliteTemplate);
	project.provide('postgresUrl', cluster.url('DATABASE'));
	return () => {
		cluster.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}
