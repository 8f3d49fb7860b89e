/** The phases of a board in their order; a `draft` is seen by its editors only. */
export const PHASES = ['draft', 'collecting', 'rating', 'closed'] as const;
export type Phase = (typeof PHASES)[number];

/** Which phase may follow which: every phase can be gone back on, but nothing becomes a draft again. */
export const NEXT_PHASES: Record<Phase, readonly Phase[]> = {
	draft: ['collecting'],
	collecting: ['rating', 'closed'],
	rating: ['collecting', 'closed'],
	closed: ['collecting', 'rating']
};

export interface PhasePlan {
	phase: Phase;
	/** Last day (`YYYY-MM-DD`) on which ideas are taken; null: until staff say so. */
	collectsUntil: string | null;
	/** Last day on which ideas can be supported. */
	ratesUntil: string | null;
	/** Whether ideas can be supported while more are being collected. */
	hasEarlySupport: boolean;
}

/**
 * The phase a board is really in on a day: the days that were announced end a phase by themselves.
 * @param day `YYYY-MM-DD` in the municipality's zone.
 */
export function phaseOn(plan: Omit<PhasePlan, 'hasEarlySupport'>, day: string): Phase {
	const isOver = (until: string | null) => until !== null && until < day;
	const isCollecting = plan.phase === 'collecting' && !isOver(plan.collectsUntil);
	if (plan.phase === 'draft' || plan.phase === 'closed' || isCollecting) return plan.phase;
	return isOver(plan.ratesUntil) ? 'closed' : 'rating';
}

/** Whether an idea can be handed in on that day. */
export function takesIdeas(plan: PhasePlan, day: string): boolean {
	return phaseOn(plan, day) === 'collecting';
}

/** Whether ideas can be supported, and support be taken back, on that day. */
export function takesSupport(plan: PhasePlan, day: string): boolean {
	const phase = phaseOn(plan, day);
	return phase === 'rating' || (phase === 'collecting' && plan.hasEarlySupport);
}

/**
 * The plan after staff moved a board to a phase by hand: an announced day that is over would end
 * the phase at once, so it is dropped.
 */
export function planAfter(plan: PhasePlan, phase: Phase, day: string): PhasePlan {
	const keep = (until: string | null) => (until !== null && until < day ? null : until);
	return {
		...plan,
		phase,
		collectsUntil: phase === 'collecting' ? keep(plan.collectsUntil) : plan.collectsUntil,
		ratesUntil: phase === 'closed' ? plan.ratesUntil : keep(plan.ratesUntil)
	};
}
