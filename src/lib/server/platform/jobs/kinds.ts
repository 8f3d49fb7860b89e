import { z } from 'zod';
import type { Context } from '#lib/server/platform/context.ts';

/**
 * Every kind of job with what it carries. A domain adds its own in its `jobs.ts`:
 * `declare module '#lib/server/platform/jobs/kinds.ts' { interface JobKinds extends PayloadsOf<typeof surveysJobs> {} }`
 */
export interface JobKinds {}

export type JobKind = keyof JobKinds;

/** Lanes run beside each other, what is in one lane one after another. */
export const LANES = ['default', 'mail', 'heavy'] as const;
export type Lane = (typeof LANES)[number];

/** What a job that carries nothing carries. */
export const NOTHING = z.strictObject({});

/** For what needs only this machine: tried for most of a day. */
export const USUAL_DELAYS = [10, 60, 300, 1_800, 7_200, 21_600, 43_200];

interface Manner {
	lane: Lane;
	/** Seconds between its tries; a failure after the last one gives it up. */
	delays: readonly number[];
	/** `HH:MM` of the municipality's clock, one or several, for what is done every day; it carries nothing. */
	dailyAt?: string | readonly string[];
}

/** One kind of job as it is declared. */
interface Declaration<Payload> extends Manner {
	payload: z.ZodType<Payload>;
	/** May be done twice after a crash, so it must be safe to repeat. */
	run: (ctx: Context, payload: Payload) => Promise<unknown>;
	/** Called in the transaction that gives it up. */
	givenUp?: (tx: Context, payload: Payload) => Promise<void>;
}

/** One kind of job as the runner takes it: what stands in the table is checked first. */
export interface Job<Payload = unknown> extends Manner {
	payload: z.ZodType<Payload>;
	/** @throws GiveUp when the payload does not fit. */
	run: (ctx: Context, payload: unknown) => Promise<unknown>;
	givenUp: (tx: Context, payload: unknown) => Promise<void>;
}

/** The kinds of jobs somebody does. */
export type Jobs = Partial<Record<string, Job>>;

/** All kinds there are. */
export type AllJobs = { [K in JobKind]: Job<JobKinds[K]> };

/** What the jobs of a domain carry, by kind. */
export type PayloadsOf<T> = { [K in keyof T]: T[K] extends Job<infer Payload> ? Payload : never };

/** Thrown by what a job does when trying again is of no use; the message goes on record. */
export class GiveUp extends Error {}

/** Declares a kind of job. */
export function job<Payload>({ givenUp, run, ...manner }: Declaration<Payload>): Job<Payload> {
	return {
		...manner,
		run: (ctx, payload) => {
			const { data, error } = manner.payload.safeParse(payload);
			if (error) throw new GiveUp(`What the job carries does not fit: ${z.prettifyError(error)}`);
			return run(ctx, data);
		},
		givenUp: async (tx, payload) => {
			const { data, success } = manner.payload.safeParse(payload);
			if (success) await givenUp?.(tx, data);
		}
	};
}
