import { z } from 'zod';
import { line } from '#lib/shared/typed/fields.ts';

const day = z
	.string()
	.regex(/^(\d{4}-\d\d-\d\d)?$/, 'common:errors.date')
	.default('');

/** What staff may change about an area, as a form sends it; empty fields are unknown. */
export const areaEditSchema = z
	.object({
		name: line(120, { min: 1 }),
		population: line(9)
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
