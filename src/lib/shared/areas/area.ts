import { z } from 'zod';

const day = z
	.union([z.literal(''), z.iso.date()])
	.default('')
	.transform((value) => value || null);

/** What staff may change about an area; empty fields are unknown. */
export const areaEditSchema = z
	.object({
		name: z.string().trim().min(1).max(120),
		population: z
			.string()
			.trim()
			.regex(/^\d*$/, 'areas-staff:errors.wholeNumber')
			.default('')
			.transform((value) => (value === '' ? null : Number(value))),
		validFrom: day,
		validUntil: day
	})
	.refine(({ validFrom, validUntil }) => !validFrom || !validUntil || validFrom <= validUntil, {
		path: ['validUntil'],
		message: 'areas-staff:errors.endsBeforeItStarts'
	});

export type AreaEdit = z.infer<typeof areaEditSchema>;
