import { z } from 'zod';
import { SPOKEN_LANGUAGES } from '#lib/i18n/spoken-languages.ts';
import { readHours } from './opening-hours.ts';

/** What staff say about a contact point; the opening hours come as lines of text. */
export const contactPointSchema = z.object({
	name: z.string().trim().min(1).max(120),
	address: z.string().trim().min(1).max(200),
	phone: z.string().trim().max(60).default(''),
	mail: z
		.string()
		.trim()
		.max(200)
		.default('')
		.refine((mail) => mail === '' || z.email().safeParse(mail).success, 'common:errors.mail'),
	hours: z
		.string()
		.max(1000)
		.default('')
		.refine((text) => readHours(text) !== null, 'areas-staff:errors.hours'),
	languages: z.array(z.enum(SPOKEN_LANGUAGES)).default([]),
	note: z.string().trim().max(500).default('')
});

export type ContactPointInput = z.infer<typeof contactPointSchema>;
