import type { AuditAction } from '#lib/shared/accounts/audit-actions.ts';
import { lockNamed, newId } from './db/index.ts';
import { inTransaction, now, type Context } from './context.ts';

export interface AuditRecord {
	action: AuditAction;
	objectType: string;
	objectId: string;
	/** Why, in the acting person's words. */
	reason?: string | null;
	details?: Record<string, unknown>;
}

/** Writes who did what, when and why; call it inside the transaction of the change itself. */
export async function record(ctx: Context, entry: AuditRecord): Promise<void> {
	await ctx.db
		.insertInto('auditEntries')
		.values({
			id: newId(),
			action: entry.action,
			objectType: entry.objectType,
			objectId: entry.objectId,
			userId: ctx.actor.userId,
			reason: entry.reason ?? null,
			detailsJson: entry.details ?? {},
			createdAt: now(ctx)
		})
		.execute();
}

/**
 * Puts on record what strangers can do as often as they like: one entry per object and hour, with how often
 * in its details, so that nobody can fill the trail.
 */
export async function recordAgain(ctx: Context, entry: AuditRecord): Promise<void> {
	const { action, objectType, objectId } = entry;
	const hour = `${now(ctx).slice(0, 'YYYY-MM-DDTHH'.length)}:00:00.000Z`;
	await inTransaction(ctx, async (tx) => {
		await lockNamed(tx.db, `audit:${action}:${objectId}`);
		const known = await tx.db
			.selectFrom('auditEntries')
			.select(['id', 'detailsJson'])
			.where('objectType', '=', objectType)
			.where('objectId', '=', objectId)
			.where('action', '=', action)
			.where('createdAt', '>=', hour)
			.executeTakeFirst();
		if (!known) return record(tx, { ...entry, details: { ...entry.details, count: 1 } });
		const { count, ...details } = known.detailsJson as { count: number };
		await tx.db
			.updateTable('auditEntries')
			.set({ detailsJson: { ...details, count: count + 1, lastAt: now(tx) } })
			.where('id', '=', known.id)
			.execute();
	});
}

/**
 * Who changed an object last, and when (UTC ISO); both null where nothing is written.
 * @param objectId its id, of any type.
 */
export async function lastChange(
	ctx: Context,
	objectId: string | undefined
): Promise<{ by: string | null; at: string | null }> {
	const entry =
		objectId &&
		(await ctx.db
			.selectFrom('auditEntries')
			.leftJoin('users', 'users.id', 'auditEntries.userId')
			.where('auditEntries.objectId', '=', objectId)
			// Ids grow with time, so that the newest is found without looking through the rest.
			.orderBy('auditEntries.id', 'desc')
			.select(['users.name as by', 'auditEntries.createdAt as at'])
			.executeTakeFirst());
	return entry || { by: null, at: null };
}
