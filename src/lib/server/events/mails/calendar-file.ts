import type { RegistrationState } from '#lib/shared/events/registration.ts';
import type { Context } from '#lib/server/platform/context.ts';
import type { MailAttachment } from '#lib/server/platform/db/index.ts';
import { calendarOf } from '#lib/server/events/calendar.ts';
import { calendarEntries } from '#lib/server/events/entries.ts';
import type { EventTable } from '#lib/server/events/tables.ts';

/** Why somebody gets a mail about their registration. */
export type MailKind =
	| 'registered'
	| 'waitlisted'
	| 'movedUp'
	| 'alreadyRegistered'
	| 'alreadyWaitlisted'
	| 'changed'
	| 'eventCancelled'
	| 'cancelled';

/** What goes with which mail: a calendar file that enters the event, takes it out, or none. */
const CALENDAR: Record<MailKind, 'PUBLISH' | 'CANCEL' | null> = {
	registered: 'PUBLISH',
	waitlisted: null,
	movedUp: 'PUBLISH',
	alreadyRegistered: 'PUBLISH',
	alreadyWaitlisted: null,
	changed: 'PUBLISH',
	eventCancelled: 'CANCEL',
	cancelled: 'CANCEL'
};

/** Whether a mail brings a file that enters the event. */
export function entersCalendar(kind: MailKind, state: RegistrationState): boolean {
	return CALENDAR[kind] === 'PUBLISH' && state === 'registered';
}

/** The calendar file that goes with a mail; those who wait get none. */
export async function calendarFile(
	ctx: Context,
	event: EventTable,
	state: RegistrationState,
	kind: MailKind
): Promise<MailAttachment[]> {
	const method = CALENDAR[kind];
	if (method === null || state === 'waitlisted') return [];
	const content = calendarOf(ctx, await calendarEntries(ctx, [event], true), { method });
	const contentType = `text/calendar; charset=utf-8; method=${method}`;
	return [{ filename: `${event.slug}.ics`, contentType, content }];
}
