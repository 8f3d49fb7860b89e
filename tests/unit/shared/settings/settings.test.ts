import { describe, expect, it } from 'vitest';
import { colourOnDark, contrastWithWhite } from '#lib/shared/settings/colour.ts';
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

	it.each([
		['#ff0000', '#ff8686'],
		['#000000', '#aaaaaa'],
		['#666600', '#afaf00'],
		['#ffee00', '#ffee00']
	])('%s becomes %s on dark grounds', (hex, bright) => {
		expect(colourOnDark(hex)).toBe(bright);
	});

	it.each(['#777777', '#ffcc00', 'red', '#123', 'url(#x)'])('%s is refused', (colour) => {
		expect(siteSettingsSchema.safeParse({ name: 'Stadt', colour }).success).toBe(false);
	});

	it.each(['', '#767676', ' #14224F '])('“%s” is taken', (colour) => {
		const parsed = siteSettingsSchema.parse({ name: 'Stadt', colour });
		expect(parsed.colour).toBe(colour.trim().toLowerCase());
	});
});
