export { countBacklog, failedJobs, jobProgress, reviveJob } from './backlog.ts';
export {
	GiveUp,
	job,
	NOTHING,
	USUAL_DELAYS,
	type AllJobs,
	type Jobs,
	type PayloadsOf
} from './kinds.ts';
export { enqueue, type NewJob } from './queue.ts';
export { runDueJobs, runHeavyJobs, startJobRunner } from './runner.ts';
export { inThread } from './thread.ts';
