import { z } from 'zod';

export const REGISTRATION_STATES = ['registered', 'waitlisted', 'cancelled'] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

/** What somebody needs to be able to take part; all of it is voluntary. */
export interface Needs {
	/** A language code, for somebody who interprets. */
	interpreter: string | null;
	/** Children to look after meanwhile. */
	children: number;
	/** In the person's own words. */
	access: string;
}

/** The most people one registration may bring. */
export const MAX_PERSONS = 4;

/** Days after the event on which the registrations are deleted. */
export const RETENTION_DAYS = 14;

/** The consent text shown now, `events:consent.<version>`; a changed text gets a new version. */
export const CONSENT_VERSION = 'v1';

/** A name stands in a mail: an address in it would make the form send advertising. */
const NAME = /^[^\n\r<>/@]+$/;

/** What a resident fills in to come to an event. */
export const registrationSchema = z.object({
	name: z
		.string()
		.trim()
		.min(1, 'events:errors.nameMissing')
		.max(100)
		.regex(NAME, 'events:errors.nameWrong'),
	mail: z.string().trim().toLowerCase().max(200).pipe(z.email()),
	persons: z.number().int().min(1).max(MAX_PERSONS).default(1),
	interpreter: z.string().max(20).default(''),
	children: z.number().int().min(0).max(9).default(0),
	access: z.string().trim().max(500).default(''),
	hasConsented: z.boolean().refine((isGiven) => isGiven, 'events:errors.consentMissing')
});

export type RegistrationInput = z.infer<typeof registrationSchema>;
