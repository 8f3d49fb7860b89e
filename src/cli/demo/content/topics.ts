import { z } from 'zod';
import { readData } from './read-data.ts';
import { textsSchema } from './types.ts';

export const topics = readData(
	'topics',
	z.array(z.strictObject({ code: z.string(), name: textsSchema, description: textsSchema }))
);

/** The code of one of the topics. */
export const topicCodeSchema = z.enum(topics.map(({ code }) => code));
