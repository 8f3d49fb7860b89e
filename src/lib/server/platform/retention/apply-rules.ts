import { setImmediate } from 'node:timers/promises';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, today, type Context } from '#lib/server/platform/context.ts';
import type { Due, RetentionRule } from './rule.ts';

/** So many rows are deleted at once: others write between one batch and the next. */
export const BATCH_SIZE = 500;

/**
 * Deletes all that is due by any rule, in batches. A rule that fails keeps no other from being applied.
 * @throws AggregateError of what failed, in the end.
 */
export async function applyRules(
	ctx: Context,
	rules: readonly RetentionRule[],
	batchSize = BATCH_SIZE
): Promise<void> {
	const failures: unknown[] = [];
	for (const rule of rules)
		await applyRule(ctx, rule, batchSize).catch((cause: unknown) => failures.push(cause));
	if (failures.length > 0)
		throw new AggregateError(failures, `Not deleted: ${failures.join('; ')}`);
}

async function applyRule(ctx: Context, rule: RetentionRule, batchSize: number): Promise<void> {
	const due = dueOf(ctx, rule);
	for (let isFirst = true, deleted = batchSize; deleted === batchSize; isFirst = false) {
		deleted = await inTransaction(ctx, async (tx) => {
			const count = await rule.deleteSome(tx.db, due, batchSize);
			if (isFirst && count > 0 && rule.record)
				await record(tx, { ...rule.record, objectId: today(tx), reason: rule.name });
			return count;
		});
		await setImmediate();
	}
}

function dueOf(ctx: Context, rule: RetentionRule): Due {
	const days = typeof rule.days === 'number' ? rule.days : rule.days(ctx.config);
	return {
		day: Temporal.PlainDate.from(today(ctx)).subtract({ days }).toString(),
		instant: new Date(ctx.clock().getTime() - days * 86_400_000).toISOString()
	};
}
