import { expect, it } from 'vitest';
import { formatFor } from '#lib/i18n/format.ts';
import { LOCALES } from '#lib/i18n/registry.ts';

const BERLIN = 'Europe/Berlin';

it('An instant is shown in the municipality’s time, in summer and in winter', () => {
	const { time, day } = formatFor('de', BERLIN);
	expect(time('2026-07-01T22:30:00.000Z')).toBe('00:30');
	expect(day('2026-07-01T22:30:00.000Z')).toBe('2. Juli 2026');
	expect(time('2026-12-01T22:30:00.000Z')).toBe('23:30');
});

it('A day stays that day, wherever the server stands', () => {
	expect(formatFor('de', 'America/Los_Angeles').day('2026-03-01')).toBe('1. März 2026');
});

it.each(LOCALES)('Dates and numbers in %s are Gregorian with Latin digits', (locale) => {
	const format = formatFor(locale, BERLIN);
	expect(format.day('2026-03-01')).toMatch(/2026/);
	expect(format.number(1234.5)).toMatch(/1.?234[.,]5/);
	expect(format.percent(0.5)).toMatch(/50/);
	expect(format.moment('2026-03-01T12:00:00Z')).toMatch(/13:00|01:00/);
});

it('Names of the other direction are set apart in a list', () => {
	expect(formatFor('de', 'Europe/Berlin').list(['Süd', 'وسط'])).toBe('Süd und \u2068وسط\u2069');
});
