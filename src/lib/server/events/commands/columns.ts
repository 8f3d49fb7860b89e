import type { EventInput } from '#lib/shared/events/event.ts';
import { instantOf } from '#lib/server/events/local-time.ts';
import type { EventTable } from '#lib/server/events/tables.ts';

/**
 * What staff filled in as the table keeps it.
 * @throws DomainError `invalid` for a time that the clock leaves out.
 */
export function columnsOf(input: EventInput, timeZone: string) {
	return {
		title: input.title,
		description: input.description,
		startsAt: instantOf(input.startsOn, input.startsTime, timeZone),
		endsAt: instantOf(input.endsOn || input.startsOn, input.endsTime, timeZone),
		place: input.place,
		address: input.address,
		onlineUrl: input.onlineUrl || null,
		languagesJson: input.languages,
		interpretersJson: input.interpreters,
		hasChildcare: input.hasChildcare,
		isStepFree: input.isStepFree,
		capacity: input.capacity,
		registrationOpensOn: input.registrationOpensOn || null,
		registrationClosesOn: input.registrationClosesOn || null,
		isTrusted: input.isTrusted
	} satisfies Partial<EventTable>;
}

/** What an event has before anything happens to it. */
export const UNTOUCHED = {
	status: 'draft',
	cancelReason: null,
	turnout: null,
	outcome: null,
	seq: 0,
	revision: 0
} satisfies Partial<EventTable>;
