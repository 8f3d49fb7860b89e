import type { SourceType } from '#lib/shared/measures/evidence.ts';
import type { Db } from '#lib/server/platform/db/index.ts';
import type { EvidenceTable } from './tables.ts';

/** @returns whether it was not cited already in this state. */
export async function insertEvidence(db: Db, row: EvidenceTable): Promise<boolean> {
	const inserted = await db
		.insertInto('evidence')
		.values(row)
		.onConflict((conflict) =>
			conflict.columns(['measureId', 'key', 'hash']).where('removedAt', 'is', null).doNothing()
		)
		.returning('id')
		.executeTakeFirst();
	return inserted !== undefined;
}

export async function findEvidence(db: Db, id: string): Promise<EvidenceTable | undefined> {
	return db.selectFrom('evidence').selectAll().where('id', '=', id).executeTakeFirst();
}

/** What a measure cites, in the order in which it was cited. */
export async function findEvidenceOf(
	db: Db,
	measureIds: readonly string[]
): Promise<EvidenceTable[]> {
	if (measureIds.length === 0) return [];
	return db
		.selectFrom('evidence')
		.selectAll()
		.where('measureId', 'in', measureIds)
		.where('removedAt', 'is', null)
		.orderBy('citedAt')
		.orderBy('id')
		.execute();
}

/** How much some measures cite, by measure. */
export async function countEvidenceOf(
	db: Db,
	measureIds: readonly string[]
): Promise<Map<string, number>> {
	if (measureIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('evidence')
		.select((eb) => ['measureId', eb.fn.countAll<number>().as('count')])
		.where('measureId', 'in', measureIds)
		.where('removedAt', 'is', null)
		.groupBy('measureId')
		.execute();
	return new Map(rows.map(({ measureId, count }) => [measureId, count]));
}

/** Which measures cite something from any of these sources. */
export async function findCiting(
	db: Db,
	sourceType: SourceType,
	sourceIds: readonly string[]
): Promise<Pick<EvidenceTable, 'measureId' | 'sourceId'>[]> {
	if (sourceIds.length === 0) return [];
	return db
		.selectFrom('evidence')
		.select(['measureId', 'sourceId'])
		.distinct()
		.where('sourceType', '=', sourceType)
		.where('sourceId', 'in', sourceIds)
		.where('removedAt', 'is', null)
		.execute();
}

export async function markRemoved(
	db: Db,
	id: string,
	removed: Pick<EvidenceTable, 'removedBy' | 'removedAt' | 'removedReason'>
): Promise<void> {
	await db.updateTable('evidence').set(removed).where('id', '=', id).execute();
}
