import { expect, it } from 'vitest';
import { holdHours, holdUntil } from '#lib/shared/events/hold.ts';

const NOW = '2027-03-01T10:07:23.000Z';

it.each([
	['2027-03-01T10:30:00.000Z', 2, '2027-03-01T10:30:00.000Z'],
	['2027-03-02T10:00:00.000Z', 2, '2027-03-01T12:15:00.000Z'],
	['2027-03-06T12:00:00.000Z', 5, '2027-03-01T15:15:00.000Z'],
	['2027-04-01T10:00:00.000Z', 24, '2027-03-02T10:15:00.000Z'],
	['2028-03-01T10:00:00.000Z', 24, '2027-03-02T10:15:00.000Z']
])('A seat for an event at %s is held for %i hours, until %s', (startsAt, hours, until) => {
	expect(holdHours(startsAt, NOW)).toBe(hours);
	expect(holdUntil(startsAt, NOW)).toBe(until);
});
