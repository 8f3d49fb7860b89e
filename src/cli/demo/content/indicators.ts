import { z } from 'zod';
import { directionSchema } from '#lib/shared/indicators/indicator.ts';
import { readData } from './read-data.ts';
import { topicCodeSchema } from './topics.ts';
import { someTextsSchema, textsSchema } from './types.ts';

const indicatorSchema = z.strictObject({
	code: z.string(),
	name: textsSchema,
	description: textsSchema,
	/** Behind the number; the same in every language where only one is given. */
	unit: someTextsSchema,
	direction: directionSchema,
	topic: topicCodeSchema,
	source: z.string(),
	/** By code of the Sozialraum: one value for each of the last six finished years, oldest first. */
	values: z.record(z.string(), z.array(z.number()))
});
export type DemoIndicator = z.infer<typeof indicatorSchema>;

export const indicators = readData('indicators', z.array(indicatorSchema));
