import { job, NOTHING, USUAL_DELAYS, type PayloadsOf } from '#lib/server/platform/jobs/index.ts';
import { applyRules } from './apply-rules.ts';
import type { RetentionRule } from './rule.ts';

/** The job that deletes what is due, as soon as a day has begun: such days are promised to people. */
export function retentionJobs(rules: readonly RetentionRule[]) {
	return {
		'retention.apply': job({
			payload: NOTHING,
			lane: 'default',
			delays: USUAL_DELAYS,
			dailyAt: '00:05',
			run: (ctx) => applyRules(ctx, rules)
		})
	};
}

declare module '#lib/server/platform/jobs/kinds.ts' {
	interface JobKinds extends PayloadsOf<ReturnType<typeof retentionJobs>> {}
}
