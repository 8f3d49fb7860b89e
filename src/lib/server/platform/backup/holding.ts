import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { openDatabase, type Db } from '#lib/server/platform/db/index.ts';
import { deletionsIn, type Deletion } from './deletions.ts';
import type { Counts } from './part.ts';
import { tablesOf } from './tables.ts';

/** What a database holds before something else takes its place. */
export interface Holding {
	counts: Counts;
	/** When something was last put on record, UTC ISO. */
	lastChange: string | null;
	deletions: Deletion[];
}

/** @returns null for a database without any content, or none at all; jobs alone are no content. */
export async function holdingOf(url: string): Promise<Holding | null> {
	if (url.startsWith('file:') && !existsSync(url.slice('file:'.length))) return null;
	const db = openDatabase(url);
	try {
		const counts = await countRows(db);
		const isEmpty = Object.entries(counts).every(([table, rows]) => table === 'jobs' || rows === 0);
		if (isEmpty) return null;
		return { counts, lastChange: await lastChangeOf(db), deletions: await deletionsIn(db) };
	} finally {
		await db.destroy();
	}
}

/** How many rows each table holds. */
async function countRows(db: Db): Promise<Counts> {
	const counts: Counts = {};
	for (const { name } of await tablesOf(db)) {
		const { rows } = await sql<{ count: number }>`
			select count(*) as count from ${sql.table(name)}`.execute(db.withoutPlugins());
		counts[name] = Number(rows[0]?.count);
	}
	return counts;
}

async function lastChangeOf(db: Db): Promise<string | null> {
	const entry = await db
		.selectFrom('auditEntries')
		.select('createdAt')
		.orderBy('createdAt', 'desc')
		.limit(1)
		.executeTakeFirst();
	return entry?.createdAt ?? null;
}
