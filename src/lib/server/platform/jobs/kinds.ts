import type { Context } from '#lib/server/platform/context.ts';

/**
 * Every kind of job with what it carries. A domain adds its own in its `jobs.ts`:
 * `declare module '#lib/server/platform/jobs/kinds.ts' { interface JobKinds { 'surveys.release': { surveyId: string } } }`
 */
export interface JobKinds {
	'mail.send': { mailId: string };
}

export type JobKind = keyof JobKinds;

/** What a job that carries nothing carries. */
export type Nothing = Record<string, never>;

/** What does each kind of job; it may be done twice after a crash, so it must be safe to repeat. */
export type JobHandlers = { [K in JobKind]: (ctx: Context, payload: JobKinds[K]) => Promise<void> };
