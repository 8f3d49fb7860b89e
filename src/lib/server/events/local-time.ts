import { DomainError } from '#lib/server/platform/errors.ts';

/**
 * The instant at which the municipality's clock shows a day and a time. In the hour that comes
 * twice in autumn it is the first one.
 * @param day `YYYY-MM-DD`; @param time `HH:MM`; @param timeZone IANA name.
 * @returns UTC ISO.
 * @throws DomainError `invalid` for a time that the clock leaves out in spring.
 */
export function instantOf(day: string, time: string, timeZone: string): string {
	const local = Temporal.PlainDateTime.from(`${day}T${time}`);
	const zoned = local.toZonedDateTime(timeZone);
	if (!zoned.toPlainDateTime().equals(local))
		throw new DomainError('invalid', 'events-staff:errors.noSuchTime', { time });
	return new Date(zoned.epochMilliseconds).toISOString();
}

/** What the municipality's clock shows at an instant (UTC ISO): day `YYYY-MM-DD` and time `HH:MM`. */
export function localTimeOf(instant: string, timeZone: string): { day: string; time: string } {
	const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
	return {
		day: zoned.toPlainDate().toString(),
		time: zoned.toPlainTime().toString({ smallestUnit: 'minute' })
	};
}

/** Whether the municipality's clock shows twice what it shows at an instant (UTC ISO): in autumn. */
export function isShownTwice(instant: string, timeZone: string): boolean {
	const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime();
	const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
		local.toZonedDateTime(timeZone, { disambiguation })
	);
	return earlier?.epochMilliseconds !== later?.epochMilliseconds;
}

/** The day so many days later, `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
	return Temporal.PlainDate.from(day).add({ days }).toString();
}
