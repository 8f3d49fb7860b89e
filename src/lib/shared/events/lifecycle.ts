export const EVENT_STATUSES = ['draft', 'published', 'cancelled', 'ended'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const EVENT_STEPS = ['edit', 'publish', 'cancel', 'record-outcome'] as const;
export type EventStep = (typeof EVENT_STEPS)[number];

const NEXT: Record<EventStatus, Partial<Record<EventStep, EventStatus>>> = {
	draft: { edit: 'draft', publish: 'published' },
	published: { edit: 'published', cancel: 'cancelled', 'record-outcome': 'ended' },
	cancelled: {},
	ended: { 'record-outcome': 'ended' }
};

/** The status an event has after a step; null when the step is not allowed now. */
export function statusAfter(status: EventStatus, step: EventStep): EventStatus | null {
	return NEXT[status][step] ?? null;
}
