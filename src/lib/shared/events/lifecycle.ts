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

/** What each status says to the public: whether it is seen at all, and whether it takes place. */
const MEANS: Record<EventStatus, { isPublic: boolean; takesPlace: boolean }> = {
	draft: { isPublic: false, takesPlace: false },
	published: { isPublic: true, takesPlace: true },
	cancelled: { isPublic: true, takesPlace: false },
	ended: { isPublic: true, takesPlace: true }
};

/** Whether an event of this status is seen by everyone. */
export function isPublic(status: EventStatus): boolean {
	return MEANS[status].isPublic;
}

/** Whether an event of this status takes or took place. */
export function takesPlace(status: EventStatus): boolean {
	return MEANS[status].takesPlace;
}

/** The status an event has after a step; null when the step is not allowed now. */
export function statusAfter(status: EventStatus, step: EventStep): EventStatus | null {
	return NEXT[status][step] ?? null;
}
