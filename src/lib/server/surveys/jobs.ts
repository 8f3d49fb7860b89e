import { z } from 'zod';
import { job, USUAL_DELAYS, type PayloadsOf } from '#lib/server/platform/jobs/index.ts';
import { releaseNews } from './results/last-release.ts';

export const surveysJobs = {
	'surveys.release': job({
		payload: z.object({ surveyId: z.string(), requestedBy: z.string().nullable().default(null) }),
		lane: 'heavy',
		delays: USUAL_DELAYS,
		run: (ctx, { surveyId, requestedBy }) =>
			releaseNews({ ...ctx, actor: { ...ctx.actor, userId: requestedBy } }, surveyId)
	})
};

declare module '#lib/server/platform/jobs/kinds.ts' {
	interface JobKinds extends PayloadsOf<typeof surveysJobs> {}
}
