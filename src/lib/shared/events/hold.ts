const HOUR_MS = 3_600_000;
const QUARTER_MS = 900_000;

/** A seat is held for a 24th of the time that is left until the event, in whole hours. */
const SHARE = 24;
const FEWEST_HOURS = 2;
const MOST_HOURS = 24;

/** For how many hours a seat is held until the address is confirmed; @param instant UTC ISO. */
export function holdHours(startsAt: string, instant: string): number {
	const hoursLeft = (Date.parse(startsAt) - Date.parse(instant)) / HOUR_MS;
	return Math.min(MOST_HOURS, Math.max(FEWEST_HOURS, Math.floor(hoursLeft / SHARE)));
}

/**
 * Until when a seat is held that is asked for at an instant, and no longer than until the event begins.
 * @returns UTC ISO, on a full quarter of an hour: it does not say when somebody registered.
 */
export function holdUntil(startsAt: string, instant: string): string {
	const end = Date.parse(instant) + holdHours(startsAt, instant) * HOUR_MS;
	const quarter = Math.ceil(end / QUARTER_MS) * QUARTER_MS;
	return new Date(Math.min(quarter, Date.parse(startsAt))).toISOString();
}
