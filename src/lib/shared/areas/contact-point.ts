import { z } from 'zod';
import { SPOKEN_LANGUAGES } from '#lib/i18n/spoken-languages.ts';
import { line, lines, mailAddress } from '#lib/shared/typed/fields.ts';
import { readHours } from './opening-hours.ts';

/** What staff say about a contact point; the opening hours come as lines of text. */
export const contactPointSchema = z.object({
	name: line(120, { min: 1 }),
	address: line(200, { min: 1 }),
	phone: line(60).default(''),
	mail: z.union([z.literal(''), mailAddress], 'common:errors.mail').default(''),
	hours: lines(1000)
		.default('')
		.refine((text) => readHours(text) !== null, 'areas-staff:errors.hours'),
	languages: z.array(z.enum(SPOKEN_LANGUAGES)).default([]),
	note: lines(500).default('')
});

export type ContactPointInput = z.infer<typeof contactPointSchema>;
