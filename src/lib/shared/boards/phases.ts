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
	const rating = isOver(plan.ratesUntil) ? 'closed' : 'rating';
	switch (plan.phase) {
		case 'draft':
		case 'closed':
			return plan.phase;
		case 'collecting':
			return isOver(plan.collectsUntil) ? rating : 'collecting';
		case 'rating':
			return rating;
	}
}

/** What residents may do in each phase. */
const ALLOWS: Record<Phase, { ideas: boolean; support: boolean | 'early' }> = {
	draft: { ideas: false, support: false },
	collecting: { ideas: true, support: 'early' },
	rating: { ideas: false, support: true },
	closed: { ideas: false, support: false }
};

/** Whether an idea can be handed in on that day. */
export function takesIdeas(plan: PhasePlan, day: string): boolean {
	return ALLOWS[phaseOn(plan, day)].ideas;
}

/** Whether ideas can be supported, and support be taken back, on that day. */
export function takesSupport(plan: PhasePlan, day: string): boolean {
	const { support } = ALLOWS[phaseOn(plan, day)];
	return support === 'early' ? plan.hasEarlySupport : support;
}

/**
 * The plan after staff moved a board to a phase by hand: an announced day that is over would end
 * the phase at once, so it is dropped.
 */
export function planAfter(plan: PhasePlan, phase: Phase, day: string): PhasePlan {
	const keep = (until: string | null) => (until !== null && until < day ? null : until);
	const { collectsUntil, ratesUntil } = plan;
	switch (phase) {
		case 'collecting':
			return { ...plan, phase, collectsUntil: keep(collectsUntil), ratesUntil: keep(ratesUntil) };
		case 'draft':
		case 'rating':
			return { ...plan, phase, ratesUntil: keep(ratesUntil) };
		case 'closed':
			return { ...plan, phase };
	}
}
