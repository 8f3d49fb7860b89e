import type { Context } from '#lib/server/platform/context.ts';
import { forgetDeleted } from '#lib/server/platform/db/index.ts';
import {
	enqueue,
	job,
	NOTHING,
	USUAL_DELAYS,
	type PayloadsOf
} from '#lib/server/platform/jobs/index.ts';
import { applyRules } from './apply-rules.ts';
import type { RetentionRule } from './rule.ts';

/**
 * The job that deletes what is due, as soon as a day has begun: such days are promised to people; and the one
 * that then lets nothing of it stay on the disk.
 */
export function retentionJobs(rules: readonly RetentionRule[]) {
	return {
		'retention.apply': job({
			payload: NOTHING,
			lane: 'default',
			delays: USUAL_DELAYS,
			dailyAt: '00:05',
			run: (ctx) => applyRules(ctx, rules).finally(() => enqueueForgetting(ctx))
		}),
		'retention.forget': job({
			payload: NOTHING,
			lane: 'heavy',
			delays: USUAL_DELAYS,
			run: (ctx) => forgetDeleted(ctx.db)
		})
	};
}

async function enqueueForgetting(ctx: Context): Promise<void> {
	await enqueue(ctx, { kind: 'retention.forget', payload: {}, uniqueKey: 'retention.forget' });
}

declare module '#lib/server/platform/jobs/kinds.ts' {
	interface JobKinds extends PayloadsOf<ReturnType<typeof retentionJobs>> {}
}
