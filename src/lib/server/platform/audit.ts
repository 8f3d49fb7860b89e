import type { AuditAction } from '#lib/shared/accounts/audit-actions.ts';
import { newId } from './db/index.ts';
import { now, type Context } from './context.ts';

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
