import { z } from 'zod';
import { SPOKEN_LANGUAGES } from '#lib/i18n/spoken-languages.ts';
import { choices, line, lines, webAddress } from '#lib/shared/typed/fields.ts';

const day = z.iso.date('common:errors.date');
const optionalDay = z.union([z.literal(''), day]).default('');
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'events-staff:errors.time');
const languages = z.array(z.enum(SPOKEN_LANGUAGES)).default([]);

/** What staff set about an event; days and times are those of the municipality's clock. */
export const eventSchema = z
	.object({
		title: line(150, { min: 1 }),
		description: lines(5000).default(''),
		startsOn: day,
		startsTime: time,
		/** Empty: the day it begins. */
		endsOn: optionalDay,
		endsTime: time,
		place: line(150, { min: 1 }),
		address: line(200).default(''),
		onlineUrl: webAddress,
		areaIds: choices,
		topicIds: choices,
		languages,
		interpreters: languages,
		hasChildcare: z.boolean().default(false),
		isStepFree: z.boolean().default(false),
		capacity: z.number().int().min(1).max(100_000).nullable().default(null),
		registrationOpensOn: optionalDay,
		registrationClosesOn: optionalDay,
		isTrusted: z.boolean().default(false)
	})
	.refine((event) => `${event.endsOn || event.startsOn}T${event.endsTime}` > beginning(event), {
		path: ['endsTime'],
		error: 'events-staff:errors.endsBeforeItBegins'
	})
	.refine(
		({ registrationOpensOn: opens, registrationClosesOn: closes }) =>
			!opens || !closes || opens <= closes,
		{ path: ['registrationClosesOn'], error: 'events-staff:errors.closesBeforeItOpens' }
	)
	.refine(({ registrationOpensOn: opens, startsOn }) => !opens || opens <= startsOn, {
		path: ['registrationOpensOn'],
		error: 'events-staff:errors.opensTooLate'
	});

export type EventInput = z.infer<typeof eventSchema>;

/** The same for an event that people may have registered for. */
export const eventEditSchema = eventSchema.safeExtend({
	/** There are to be fewer seats than are taken. */
	isOverfullMeant: z.boolean().default(false)
});

export type EventEdit = EventInput & { isOverfullMeant?: boolean };

function beginning(event: { startsOn: string; startsTime: string }): string {
	return `${event.startsOn}T${event.startsTime}`;
}

/** Why an event does not take place; those who registered are told. */
export const cancelEventSchema = z.object({
	reason: lines(1000, { min: 1, tooShort: 'events-staff:errors.reasonMissing' })
});

/** What came of an event. */
export const outcomeSchema = z.object({
	turnout: z.number().int().min(0).max(100_000).nullable().default(null),
	outcome: lines(5000).default('')
});

export type OutcomeInput = z.infer<typeof outcomeSchema>;
