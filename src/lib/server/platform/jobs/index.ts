export { countBacklog, failedJobs, reviveJob } from './backlog.ts';
export { enqueue, type NewJob } from './queue.ts';
export { runDueJobs, startJobRunner, type JobHandler, type JobHandlers } from './runner.ts';
