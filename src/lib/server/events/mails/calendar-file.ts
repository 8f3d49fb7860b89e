import type { Context } from '#lib/server/platform/context.ts';
import type { MailAttachment } from '#lib/server/platform/db/index.ts';
import { calendarOf } from '#lib/server/events/calendar.ts';
import { calendarEntries } from '#lib/server/events/entries.ts';
import type { EventTable, RegistrationTable } from '#lib/server/events/tables.ts';

/** Why somebody gets a mail about their registration; the first one asks to confirm the address. */
export const MAIL_KINDS = [
	'confirm',
	'registered',
	'waitlisted',
	'movedUp',
	'alreadyRegistered',
	'alreadyWaitlisted',
	'changed',
	'eventCancelled',
	'cancelled'
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** What goes with which mail: a calendar file that enters the event, takes it out, or none. */
const CALENDAR: Record<MailKind, 'PUBLISH' | 'CANCEL' | null> = {
	confirm: null,
	registered: 'PUBLISH',
	waitlisted: null,
	movedUp: 'PUBLISH',
	alreadyRegistered: 'PUBLISH',
	alreadyWaitlisted: null,
	changed: 'PUBLISH',
	eventCancelled: 'CANCEL',
	cancelled: 'CANCEL'
};

type Receiver = Pick<RegistrationTable, 'state' | 'confirmedOn'>;

/** Whether a mail brings a file that enters the event. */
export function entersCalendar(kind: MailKind, registration: Receiver): boolean {
	return methodFor(kind, registration) === 'PUBLISH';
}

/** The calendar file that goes with a mail. */
export async function calendarFile(
	ctx: Context,
	event: EventTable,
	registration: Receiver,
	kind: MailKind
): Promise<MailAttachment[]> {
	const method = methodFor(kind, registration);
	if (method === null) return [];
	const content = calendarOf(ctx, await calendarEntries(ctx, [event], true), { method });
	const contentType = `text/calendar; charset=utf-8; method=${method}`;
	return [{ filename: `${event.slug}.ics`, contentType, content }];
}

/** Those who wait get none, and neither do those who have not asked for it: nobody has confirmed yet. */
function methodFor(kind: MailKind, { state, confirmedOn }: Receiver): 'PUBLISH' | 'CANCEL' | null {
	return state === 'waitlisted' || confirmedOn === null ? null : CALENDAR[kind];
}
