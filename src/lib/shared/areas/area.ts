import { z } from 'zod';

const day = z
	.string()
	.regex(/^(\d{4}-\d\d-\d\d)?$/, 'common:errors.date')
	.default('');

/** What staff may change about an area, as a form sends it; empty fields are unknown. */
export const areaEditSchema = z
	.object({
		name: z.string().trim().min(1).max(120),
		population: z
			.string()
			.trim()
			.regex(/^\d{0,9}$/, 'areas-staff:errors.wholeNumber')
			.default(''),
		validFrom: day,
		validUntil: day
	})
	.refine(({ validFrom, validUntil }) => !validFrom || !validUntil || validFrom <= validUntil, {
		path: ['validUntil'],
		message: 'areas-staff:errors.endsBeforeItStarts'
	});

export type AreaEdit = z.infer<typeof areaEditSchema>;
