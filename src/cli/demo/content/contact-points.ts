import { z } from 'zod';
import { WEEKDAYS } from '#lib/shared/areas/opening-hours.ts';
import { mailAddress } from '#lib/shared/typed/fields.ts';
import { readData } from './read-data.ts';
import { someTextsSchema } from './types.ts';

const contactPointSchema = z.strictObject({
	area: z.string(),
	name: someTextsSchema,
	address: z.string(),
	/** From the numbers that the Bundesnetzagentur keeps free for invented people. */
	phone: z.string(),
	mail: mailAddress,
	hours: z.array(
		z.strictObject({ days: z.array(z.enum(WEEKDAYS)), from: z.string(), to: z.string() })
	),
	/** Codes of the languages spoken there. */
	languages: z.array(z.string()),
	note: someTextsSchema.nullable()
});

export const contactPoints = readData('contact-points', z.array(contactPointSchema));
