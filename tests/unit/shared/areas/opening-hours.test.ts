import { describe, expect, it } from 'vitest';
import { readHours, writeHours } from '#lib/shared/areas/opening-hours.ts';

describe('opening hours', () => {
	it.each([
		['Mo–Fr 8:00–12:00', [{ days: ['mo', 'tu', 'we', 'th', 'fr'], from: '08:00', to: '12:00' }]],
		['Di, Do 14.00 - 18.00 Uhr', [{ days: ['tu', 'th'], from: '14:00', to: '18:00' }]],
		[
			'\nmo-mi, sa 9:30-10:00\n\n',
			[{ days: ['mo', 'tu', 'we', 'sa'], from: '09:30', to: '10:00' }]
		],
		['', []]
	])('%j is read', (text, hours) => {
		expect(readHours(text)).toEqual(hours);
	});

	it.each(['Mo 12:00–8:00', 'Fr–Mo 8:00–9:00', 'Montag 8–9', 'Mo 8:00–25:00', 'Xy 8:00–9:00'])(
		'%j is not understood',
		(text) => {
			expect(readHours(text)).toBeNull();
		}
	);

	it('are written as they are read', () => {
		const text = 'Mo–Mi, Fr 08:00–12:00\nDo 14:00–18:00';
		expect(writeHours(readHours(text) ?? [])).toBe(text);
	});
});
