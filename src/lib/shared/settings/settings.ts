import { z } from 'zod';
import { contrastWithWhite, LEAST_CONTRAST } from './colour.ts';

/** What the municipality says about itself; the texts are content, written in the source language. */
export const siteSettingsSchema = z.object({
	name: z.string().trim().min(1).max(100),
	/** `#rrggbb`, or empty for the design system's own. */
	colour: z
		.string()
		.trim()
		.toLowerCase()
		.regex(/^(#[0-9a-f]{6})?$/, 'admin-staff:errors.colour')
		.refine(
			(hex) => hex.length !== 7 || contrastWithWhite(hex) >= LEAST_CONTRAST,
			'admin-staff:errors.colourTooPale'
		)
		.default(''),
	contact: z.string().trim().max(2_000).default(''),
	imprint: z.string().trim().max(10_000).default(''),
	privacy: z.string().trim().max(10_000).default('')
});

export type SiteSettings = z.infer<typeof siteSettingsSchema>;
