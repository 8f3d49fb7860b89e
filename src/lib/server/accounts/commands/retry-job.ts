import { canAdministerCity } from '#lib/server/accounts/policy.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { reviveJob } from '#lib/server/platform/jobs/index.ts';

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
