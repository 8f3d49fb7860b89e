import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import { takesPlace } from '#lib/shared/events/lifecycle.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { isShownTwice } from './local-time.ts';
import { timeZoneBlock } from './time-zone-block.ts';
import type { EventTable } from './tables.ts';

/** What a calendar shows of an event, in one language. */
export interface CalendarEntry extends Pick<
	EventTable,
	'id' | 'status' | 'startsAt' | 'endsAt' | 'revision' | 'createdAt' | 'updatedAt'
> {
	title: string;
	description: string;
	/** Place and address in one line. */
	location: string;
	url: string;
}

export interface CalendarOptions {
	/** `PUBLISH` to enter or change, `CANCEL` to take out (RFC 5546). */
	method: 'PUBLISH' | 'CANCEL';
	/** Shown by programs that subscribe to it. */
	name?: string;
	/** How often those look again, in seconds. */
	refreshSeconds?: number;
}

/**
 * Events as iCalendar (RFC 5545), in the municipality's time zone, whose rules are part of it; one in
 * the hour that comes twice in UTC, which programs cannot read in two ways. An event keeps its UID for
 * ever; its SEQUENCE is its revision.
 */
export function calendarOf(
	ctx: Context,
	entries: readonly CalendarEntry[],
	{ method, name, refreshSeconds }: CalendarOptions
): string {
	const { TIME_ZONE, MUNICIPALITY, MAIL_FROM } = ctx.config;
	const years = entries.flatMap(({ startsAt, endsAt }) => [yearOf(startsAt), yearOf(endsAt)]);
	const calendar = ical({
		prodId: { company: 'Mitraum', product: 'Mitraum' },
		method: ICalCalendarMethod[method],
		name: name ?? null,
		ttl: refreshSeconds ?? null,
		// The zone stands at each event: at the calendar it would also bend the stamps, which must be UTC.
		timezone: {
			name: null,
			generator: (zone) => timeZoneBlock(zone, Math.min(...years), Math.max(...years))
		}
	});
	for (const entry of entries)
		calendar.createEvent({
			...eventOf(entry, method),
			timezone: isClear(entry, TIME_ZONE) ? TIME_ZONE : null,
			organizer: { name: MUNICIPALITY, email: MAIL_FROM }
		});
	return calendar.toString();
}

function eventOf(entry: CalendarEntry, method: CalendarOptions['method']): ICalEventData {
	const isOff = method === 'CANCEL' || !takesPlace(entry.status);
	return {
		id: `${entry.id}@mitraum`,
		sequence: entry.revision,
		start: Temporal.Instant.from(entry.startsAt),
		end: Temporal.Instant.from(entry.endsAt),
		stamp: Temporal.Instant.from(entry.updatedAt),
		created: Temporal.Instant.from(entry.createdAt),
		lastModified: Temporal.Instant.from(entry.updatedAt),
		summary: entry.title,
		description: entry.description,
		location: entry.location,
		url: entry.url,
		status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED
	};
}

function isClear({ startsAt, endsAt }: CalendarEntry, timeZone: string): boolean {
	return !isShownTwice(startsAt, timeZone) && !isShownTwice(endsAt, timeZone);
}

const yearOf = (instant: string) => Number(instant.slice(0, 4));
