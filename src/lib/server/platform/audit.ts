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
