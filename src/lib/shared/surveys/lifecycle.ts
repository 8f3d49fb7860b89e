export const SURVEY_STATUSES = ['draft', 'published', 'ended'] as const;
export type SurveyStatus = (typeof SURVEY_STATUSES)[number];

/** What may be done to a survey in each state, and where it leads. */
const TRANSITIONS = {
	draft: { edit: 'draft', publish: 'published', end: 'ended' },
	published: { edit: 'published', publish: 'published', end: 'ended' },
	ended: {}
} as const satisfies Record<SurveyStatus, Partial<Record<SurveyStep, SurveyStatus>>>;

export type SurveyStep = 'edit' | 'publish' | 'end';

/** The state a step leads to, or null where it may not be taken. What ends as a draft is discarded. */
export function statusAfter(status: SurveyStatus, step: SurveyStep): SurveyStatus | null {
	const steps: Partial<Record<SurveyStep, SurveyStatus>> = TRANSITIONS[status];
	return steps[step] ?? null;
}

/** Why a published survey takes no answers on a day, or null when it does. */
export type ClosedReason = 'not-published' | 'not-yet-open' | 'closed';

/**
 * Whether answers are taken on a day.
 * @param today and `opensOn`, `closesOn` are days `YYYY-MM-DD`, both ends included; null is no limit.
 */
export function closedReason(
	survey: { status: SurveyStatus; opensOn: string | null; closesOn: string | null },
	today: string
): ClosedReason | null {
	switch (survey.status) {
		case 'draft':
			return 'not-published';
		case 'ended':
			return 'closed';
		case 'published':
			break;
		default:
			return survey.status satisfies never;
	}
	if (survey.opensOn !== null && today < survey.opensOn) return 'not-yet-open';
	return survey.closesOn !== null && today > survey.closesOn ? 'closed' : null;
}
