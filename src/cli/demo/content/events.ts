import { z } from 'zod';
import { LOCALES } from '#lib/i18n/registry.ts';
import { readData } from './read-data.ts';
import { topicCodeSchema } from './topics.ts';
import { relativeDaySchema, someTextsSchema, textsSchema } from './types.ts';

const eventSchema = z.strictObject({
	slug: z.string(),
	area: z.string(),
	topics: z.array(topicCodeSchema),
	startsIn: relativeDaySchema,
	/** Local time of the municipality. */
	startsAt: z.iso.time({ precision: -1 }),
	minutes: z.int().positive(),
	title: textsSchema,
	description: textsSchema,
	place: z.string(),
	address: z.string(),
	/** Languages spoken by the hosts. */
	languages: z.array(z.string()),
	/** Languages into which somebody interprets. */
	interpreters: z.array(z.string()),
	hasChildcare: z.boolean(),
	isStepFree: z.boolean(),
	capacity: z.int().nullable(),
	/** People who registered; those past the capacity wait. */
	registrations: z.int(),
	registrationLocales: z.array(z.enum(LOCALES)),
	/** What came of it, once it is over. */
	outcome: z.strictObject({ turnout: z.int(), text: someTextsSchema }).nullable()
});
export type DemoEvent = z.infer<typeof eventSchema>;

/** The past ones first. */
export const events = readData('events', z.array(eventSchema));
