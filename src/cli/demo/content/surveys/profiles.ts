import { z } from 'zod';
import { LOCALES } from '#lib/i18n/registry.ts';
import { CHANNELS } from '#lib/shared/surveys/index.ts';
import { readData } from '../read-data.ts';

const weight = z.number().nonnegative();

/** How people in one Sozialraum answer, before chance is added. */
const profileSchema = z.strictObject({
	/** How many responses come from here. */
	responses: z.int(),
	/** Mean of the answers to each scale question, 1 to 5. */
	means: z.record(z.string(), z.number().min(1).max(5)),
	/** Weights of the choices, in the order of their codes; for multiple choice the chance of each in per cent. */
	choices: z.record(z.string(), z.array(weight)),
	/** Weights of the languages. */
	locales: z.partialRecord(z.enum(LOCALES), weight)
});
export type AreaProfile = z.infer<typeof profileSchema>;

const profilesSchema = z.record(z.string(), profileSchema);

export const livingProfiles = readData('profiles/living', profilesSchema);
export const ageingProfiles = readData('profiles/ageing', profilesSchema);

/** Where the links to the survey were shown, with weights. */
export const channels = readData('channels', z.partialRecord(z.enum(CHANNELS), weight));
