import type { JobHandlers } from '#lib/server/platform/jobs/index.ts';
import { answeringJobs } from './answering/retention.ts';
import { resultJobs } from './results/release.ts';

export const surveysJobs: JobHandlers = { ...answeringJobs, ...resultJobs };
