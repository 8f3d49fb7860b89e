import type { Burst, BurstInput } from '#lib/shared/gate/burst.ts';
import { record } from '#lib/server/platform/audit.ts';
import { now, type Context } from '#lib/server/platform/context.ts';
import type { Db } from '#lib/server/platform/db/index.ts';
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

/** As staff see it. */
export function shownBurst(
	{ id, state, beganAt, lastAt, reason }: BurstTable,
	counts: ReadonlyMap<string | null, number>
): Burst {
	return { id, state, beganAt, lastAt, reason, count: counts.get(id) ?? 0 };
}

/**
 * Sets down what staff have decided about a burst; the caller has checked that it is there and they may, and sees to it
 * that what came in it counts or not.
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
	await record(tx, {
		action: 'burst.decided',
		objectType: 'burst',
		objectId: id,
		reason,
		details
	});
}
