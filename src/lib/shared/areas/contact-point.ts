import { z } from 'zod';
import { readHours } from './opening-hours.ts';

/** ISO 639-1 codes that staff can tick: what is spoken most in German towns. */
export const SPOKEN_LANGUAGES = [
	'de',
	'en',
	'tr',
	'ar',
	'uk',
	'ru',
	'pl',
	'ro',
	'bg',
	'it',
	'es',
	'fr',
	'fa',
	'ps',
	'ku',
	'ti',
	'am',
	'so',
	'sr',
	'hr',
	'sq',
	'el',
	'pt',
	'vi',
	'zh'
] as const;

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
