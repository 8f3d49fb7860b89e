import { z } from 'zod';
import { choice, lines } from '#lib/shared/typed/fields.ts';

/** What staff can decide about a burst; until then it counts and is marked. */
export const BURST_DECISIONS = ['counted', 'left-out'] as const;
export type BurstDecision = (typeof BURST_DECISIONS)[number];

export type BurstState = 'open' | BurstDecision;

/** The form in which staff decide about a burst. */
export const burstSchema = z.object({
	burst: choice,
	decision: z.enum(BURST_DECISIONS),
	reason: lines(500, { min: 1 })
});
export type BurstInput = z.infer<typeof burstSchema>;

/** What came in unusual number from one network in a short time. */
export interface Burst {
	id: string;
	state: BurstState;
	/** UTC ISO. */
	beganAt: string;
	lastAt: string;
	/** How many; those before it became unusual are not among them. */
	count: number;
	/** Why staff have decided so. */
	reason: string | null;
}
