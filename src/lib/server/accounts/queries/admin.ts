import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { countBacklog, failedJobs } from '#lib/server/platform/jobs/index.ts';
import { failedMails } from '#lib/server/platform/mail/index.ts';
import { canAdminister, canAdministerCity } from '#lib/server/accounts/policy.ts';
import { findDetailsSince } from '#lib/server/accounts/audit-repository.ts';
import { usersForAdmin } from './users.ts';

const DAY_MS = 86_400_000;

/** What the administrator's first page says. */
export async function adminOverview(ctx: Context) {
	if (!canAdminister(ctx.actor)) throw new DomainError('forbidden');
	const users = await usersForAdmin(ctx);
	return {
		isCity: canAdministerCity(ctx.actor),
		users: users.filter(({ isActive }) => isActive).length,
		failedJobs: (await countBacklog(ctx)).failed,
		failedSignIns: canAdministerCity(ctx.actor) ? await failedSignIns(ctx) : 0
	};
}

/** How many tries to sign in have failed within a day. */
async function failedSignIns(ctx: Context): Promise<number> {
	const since = new Date(ctx.clock().getTime() - DAY_MS).toISOString();
	const details = await findDetailsSince(ctx.db, 'user.sign-in-failed', since);
	return details.reduce((sum, { count }) => sum + Number(count), 0);
}

/** How many jobs were given up; null for all but the administrators of the whole city. */
export async function failedJobsForAdmin(ctx: Context): Promise<number | null> {
	return canAdministerCity(ctx.actor) ? (await countBacklog(ctx)).failed : null;
}

/**
 * What the machine has to do and what it could not do.
 * @throws DomainError `forbidden` for all but the administrators of the whole city.
 */
export async function jobsForAdmin(ctx: Context) {
	if (!canAdministerCity(ctx.actor)) throw new DomainError('forbidden');
	return {
		counts: await countBacklog(ctx),
		failed: await failedJobs(ctx.db),
		mails: await failedMails(ctx.db)
	};
}
