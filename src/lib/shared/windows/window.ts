import { z } from 'zod';
import { choice, line } from '#lib/shared/typed/fields.ts';

/** The form by which staff open a window: many may come from one place on a day, from then until then. */
export const windowSchema = z
	.object({
		place: line(100, { min: 1 }),
		day: z.iso.date(),
		from: z.iso.time({ precision: -1 }),
		until: z.iso.time({ precision: -1 })
	})
	.refine(({ from, until }) => from < until, {
		path: ['until'],
		error: 'gate-staff:errors.untilBeforeFrom'
	});
export type WindowInput = z.infer<typeof windowSchema>;

/** Empty, and so without what is in it. */
export const nothingSchema = z.object({});

export const windowIdSchema = z.object({ id: choice });
