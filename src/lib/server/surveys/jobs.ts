import type { JobHandlers, Nothing } from '#lib/server/platform/jobs/index.ts';
import { deleteExpiredSheets } from './answering/retention.ts';
import { releaseLast } from './results/last-release.ts';

export const surveysJobs = {
	'surveys.deleteExpiredSheets': deleteExpiredSheets,
	'surveys.release': (ctx, { surveyId }) => releaseLast(ctx, surveyId)
} satisfies Partial<JobHandlers>;

declare module '#lib/server/platform/jobs/kinds.ts' {
	interface JobKinds {
		'surveys.deleteExpiredSheets': Nothing;
		'surveys.release': { surveyId: string };
	}
}
