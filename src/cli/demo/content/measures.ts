import { z } from 'zod';
import { MEASURE_STATUSES } from '#lib/shared/measures/lifecycle.ts';
import { readData } from './read-data.ts';
import { topicCodeSchema } from './topics.ts';
import { relativeDaySchema, someTextsSchema, textsSchema } from './types.ts';

/** What a measure rests on, before it is frozen as a citation. */
const evidenceSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('question'),
		survey: z.string(),
		question: z.string(),
		area: z.string(),
		topic: topicCodeSchema
	}),
	z.strictObject({ kind: z.literal('idea'), idea: z.string() }),
	z.strictObject({ kind: z.literal('event'), event: z.string() }),
	z.strictObject({ kind: z.literal('indicator'), indicator: z.string(), area: z.string() })
]);
export type DemoEvidence = z.infer<typeof evidenceSchema>;

const measureSchema = z.strictObject({
	code: z.string(),
	title: textsSchema,
	/** In plain words, what is to happen. */
	description: someTextsSchema,
	goals: someTextsSchema,
	areas: z.array(z.string()),
	topics: z.array(topicCodeSchema),
	carer: z.string(),
	department: z.string(),
	startsIn: relativeDaySchema.nullable(),
	endsIn: relativeDaySchema.nullable(),
	/** In euro. */
	budget: z.int().nullable(),
	papers: z.array(
		z.strictObject({
			number: z.string(),
			datedIn: relativeDaySchema,
			title: z.string(),
			path: z.string()
		})
	),
	/** What the public reads about where it stands. */
	statement: someTextsSchema.nullable(),
	/** From the first day to the state it is in now. */
	history: z.array(
		z.strictObject({ status: z.enum(MEASURE_STATUSES), in: relativeDaySchema, reason: z.string() })
	),
	evidence: z.array(evidenceSchema),
	/** Not yet told to anyone outside. */
	isInternal: z.boolean().optional()
});
export type DemoMeasure = z.infer<typeof measureSchema>;

/** Fifteen measures in every state, in the order in which they were taken up. */
export const measures = readData(
	'measures',
	z.array(
		measureSchema.refine(
			({ isInternal, description, goals }) =>
				isInternal || [description, goals].every((texts) => textsSchema.safeParse(texts).success),
			'what is public is said in every language'
		)
	)
);
