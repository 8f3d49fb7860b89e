/**
 * The VTIMEZONE of a zone with every change of its clock from the year before `firstYear` to
 * `lastYear` (RFC 5545 §3.6.5), as the platform's own time zone data has them.
 * @param timeZone IANA name.
 */
export function timeZoneBlock(timeZone: string, firstYear: number, lastYear: number): string {
	const lines = ['BEGIN:VTIMEZONE', `TZID:${timeZone}`];
	let moment = Temporal.ZonedDateTime.from(`${firstYear - 1}-01-01T00:00[${timeZone}]`);
	lines.push(...observance(moment, moment));
	for (;;) {
		const next = moment.getTimeZoneTransition('next');
		if (!next || next.year > lastYear) break;
		lines.push(...observance(next, next.subtract({ seconds: 1 })));
		moment = next;
	}
	return [...lines, 'END:VTIMEZONE'].join('\r\n');
}

/** The time that holds from a moment on; `before` is an instant that still had the old one. */
function observance(from: Temporal.ZonedDateTime, before: Temporal.ZonedDateTime): string[] {
	const standard = Math.min(
		...[1, 7].map((month) => from.with({ month, day: 1 }).offsetNanoseconds)
	);
	const kind = from.offsetNanoseconds > standard ? 'DAYLIGHT' : 'STANDARD';
	// The beginning of an observance is written in the local time that held before it.
	const start = from.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime();
	return [
		`BEGIN:${kind}`,
		`DTSTART:${start.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`,
		`TZOFFSETFROM:${before.offset.replace(':', '')}`,
		`TZOFFSETTO:${from.offset.replace(':', '')}`,
		`END:${kind}`
	];
}
