import { listPage } from '#lib/shared/lists/page.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { canAdministerCity } from '#lib/server/accounts/policy.ts';
import {
	countAuditEntries,
	findAuditEntries,
	findActors,
	findDistinct
} from '#lib/server/accounts/audit-repository.ts';

export interface AuditFilter {
	/** `user.deactivated`; empty for all. */
	action?: string;
	objectType?: string;
	objectId?: string;
	userId?: string;
	/** From 1. */
	page?: number;
}

export interface AuditEntry {
	id: string;
	action: string;
	objectType: string;
	objectId: string;
	/** Who; null for the system or a visitor. */
	userName: string | null;
	reason: string | null;
	details: Record<string, unknown>;
	/** UTC ISO. */
	createdAt: string;
}

const PAGE_SIZE = 50;

/**
 * Who did what when, the newest first, fifty to a page.
 * @returns also what can be filtered by.
 * @throws DomainError `forbidden` for all but the administrators of the whole city.
 */
export async function auditTrail(ctx: Context, filter: AuditFilter) {
	if (!canAdministerCity(ctx.actor)) throw new DomainError('forbidden');
	const total = await countAuditEntries(ctx.db, filter);
	const { page, pages } = listPage(filter.page ?? 1, total, PAGE_SIZE);
	const rows = await findAuditEntries(ctx.db, filter, { page, size: PAGE_SIZE });
	return {
		entries: rows.map(({ detailsJson, ...row }): AuditEntry => ({
			...row,
			details: detailsJson as Record<string, unknown>
		})),
		total,
		page,
		pages,
		actions: await findDistinct(ctx.db, 'action'),
		objectTypes: await findDistinct(ctx.db, 'objectType'),
		people: await findActors(ctx.db)
	};
}
