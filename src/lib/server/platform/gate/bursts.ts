import { sql } from 'kysely';
import type { Burst, BurstInput } from '#lib/shared/gate/burst.ts';
import { record } from '#lib/server/platform/audit.ts';
import { now, type Context } from '#lib/server/platform/context.ts';
import type { Db, Tables } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import type { BurstTable } from './tables.ts';

/** The bursts at a gate to some objects, the last one first. */
export async function findBursts(
	db: Db,
	gate: string,
	objectIds: readonly string[]
): Promise<BurstTable[]> {
	if (objectIds.length === 0) return [];
	return db
		.selectFrom('bursts')
		.selectAll()
		.where('gate', '=', gate)
		.where('objectId', 'in', objectIds)
		.orderBy('beganAt', 'desc')
		.execute();
}

/**
 * The same as staff see them, with the object of each.
 * @param table where what came in them is kept.
 */
export async function shownBursts(
	db: Db,
	{ gate, table, objectIds }: { gate: string; table: keyof Tables; objectIds: readonly string[] }
): Promise<(Burst & { objectId: string })[]> {
	if (objectIds.length === 0) return [];
	const count = sql<number>`(select count(*) from ${sql.table(table)}
		where ${sql.ref(`${table}.burstId`)} = ${sql.ref('bursts.id')})`;
	return db
		.selectFrom('bursts')
		.select(['id', 'state', 'beganAt', 'lastAt', 'reason', 'objectId', count.as('count')])
		.where('gate', '=', gate)
		.where('objectId', 'in', objectIds)
		.orderBy('beganAt', 'desc')
		.execute();
}

/**
 * Sets down what staff have decided about a burst. The caller has checked that it is there and that they
 * may, and sees to it that what came in it counts or not.
 * @throws DomainError `conflict` where somebody has decided so already.
 */
export async function decideBurst(
	tx: Context,
	{ gate, objectId }: Pick<BurstTable, 'gate' | 'objectId'>,
	{ burst: id, decision, reason }: BurstInput
): Promise<void> {
	const { numUpdatedRows } = await tx.db
		.updateTable('bursts')
		.set({ state: decision, reason, decidedBy: tx.actor.userId, decidedAt: now(tx) })
		.where('id', '=', id)
		.where('gate', '=', gate)
		.where('objectId', '=', objectId)
		.where('state', '!=', decision)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows === 0n) throw new DomainError('conflict');
	const details = { gate, objectId, decision };
	const decided = { action: 'burst.decided', objectType: 'burst', objectId: id } as const;
	await record(tx, { ...decided, reason, details });
}
