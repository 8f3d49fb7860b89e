import { z } from 'zod';
import { choice, line, lines, mailAddress } from '#lib/shared/typed/fields.ts';

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
	name: line(100, { min: 1, tooShort: 'events:errors.nameMissing' }).regex(
		NAME,
		'events:errors.nameWrong'
	),
	mail: mailAddress,
	persons: z.number().int().min(1).max(MAX_PERSONS).default(1),
	interpreter: choice.default(''),
	children: z.number().int().min(0).max(9).default(0),
	access: lines(500).default(''),
	hasConsented: z.boolean().refine((isGiven) => isGiven, 'events:errors.consentMissing')
});

export type RegistrationInput = z.infer<typeof registrationSchema>;

/** With which somebody asks for the mail once more. */
export const resendSchema = z.object({ mail: mailAddress });
