export { countBacklog, failedJobs, reviveJob } from './backlog.ts';
export type { JobHandlers, JobKind, Nothing } from './kinds.ts';
export { enqueue, type NewJob } from './queue.ts';
export { runDueJobs, startJobRunner } from './runner.ts';
