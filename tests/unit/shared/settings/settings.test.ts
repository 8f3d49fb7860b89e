import { describe, expect, it } from 'vitest';
import { contrastWithWhite } from '#lib/shared/settings/colour.ts';
import { siteSettingsSchema } from '#lib/shared/settings/settings.ts';

describe('A municipality’s colour', () => {
	it.each([
		['#000000', 21],
		['#ffffff', 1],
		['#767676', 4.54],
		['#ff0000', 4.0]
	])('%s stands out from white by %f, as WCAG reckons', (hex, ratio) => {
		expect(contrastWithWhite(hex)).toBeCloseTo(ratio, 1);
	});

	it.each(['#777777', '#ffcc00', 'red', '#123', 'url(#x)'])('%s is refused', (colour) => {
		expect(siteSettingsSchema.safeParse({ name: 'Stadt', colour }).success).toBe(false);
	});

	it.each(['', '#767676', ' #14224F '])('“%s” is taken', (colour) => {
		const parsed = siteSettingsSchema.parse({ name: 'Stadt', colour });
		expect(parsed.colour).toBe(colour.trim().toLowerCase());
	});
});
