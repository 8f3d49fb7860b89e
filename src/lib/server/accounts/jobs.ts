import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { countBacklog, failedJobs, reviveJob } from '#lib/server/platform/jobs/index.ts';
import { canAdminister, canAdministerCity } from './policy.ts';
import { usersForAdmin } from './queries/users.ts';

/** What the administrator's first page says. */
export async function adminOverview(ctx: Context) {
	if (!canAdminister(ctx.actor)) throw new DomainError('forbidden');
	const users = await usersForAdmin(ctx);
	return {
		isCity: canAdministerCity(ctx.actor),
		users: users.filter(({ isActive }) => isActive).length,
		failedJobs: (await countBacklog(ctx.db)).failed
	};
}

/**
 * What the machine has to do and what it could not do.
 * @throws DomainError `forbidden` for all but the administrators of the whole city.
 */
export async function jobsForAdmin(ctx: Context) {
	if (!canAdministerCity(ctx.actor)) throw new DomainError('forbidden');
	return { counts: await countBacklog(ctx.db), failed: await failedJobs(ctx.db) };
}

/**
 * Lets a job that was given up be tried again.
 * @throws DomainError `forbidden`, `not-found` when it is no longer a failed one.
 */
export async function retryJob(ctx: Context, id: string): Promise<void> {
	if (!canAdministerCity(ctx.actor)) throw new DomainError('forbidden');
	await inTransaction(ctx, async (tx) => {
		if (!(await reviveJob(tx, id))) throw new DomainError('not-found');
		await record(tx, { action: 'job.retried', objectType: 'job', objectId: id });
	});
}
