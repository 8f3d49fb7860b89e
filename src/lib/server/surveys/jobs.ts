import type { JobHandlers } from '#lib/server/platform/jobs/index.ts';
import { DELETE_SHEETS, deleteExpiredSheets } from './answering/retention.ts';
import { RELEASE, releaseLast } from './results/last-release.ts';

export const surveysJobs: JobHandlers = {
	[DELETE_SHEETS]: deleteExpiredSheets,
	[RELEASE]: (ctx, { surveyId }) => releaseLast(ctx, String(surveyId))
};
