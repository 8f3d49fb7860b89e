import { z } from 'zod';
import { line, lines } from '#lib/shared/typed/fields.ts';
import { contrastWithWhite, LEAST_CONTRAST } from './colour.ts';

/** What the municipality says about itself; the texts are content, written in the source language. */
export const siteSettingsSchema = z.object({
	name: line(100, { min: 1 }),
	/** `#rrggbb`, or empty for the design system's own. */
	colour: line(7)
		.toLowerCase()
		.regex(/^(#[0-9a-f]{6})?$/, 'admin-staff:errors.colour')
		.refine(
			(hex) => hex.length !== 7 || contrastWithWhite(hex) >= LEAST_CONTRAST,
			'admin-staff:errors.colourTooPale'
		)
		.default(''),
	contact: lines(2_000).default(''),
	imprint: lines(10_000).default(''),
	privacy: lines(10_000).default('')
});

export type SiteSettings = z.infer<typeof siteSettingsSchema>;
