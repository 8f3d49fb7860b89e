import type { JobHandlers } from '../platform/jobs/index.ts';
import { answeringJobs } from './answering/jobs.ts';
import { resultJobs } from './results/release.ts';

export const surveysJobs: JobHandlers = { ...answeringJobs, ...resultJobs };
