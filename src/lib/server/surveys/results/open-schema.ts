import { z } from 'zod';
import { QUESTION_TYPE_NAMES, SURVEY_STATUSES } from '#lib/shared/surveys/index.ts';
import type { PublishedTable } from '#lib/shared/statistics/index.ts';
import { localTextSchema } from '#lib/shared/translations/local-text-schema.ts';
import type { QuestionResult } from './public.ts';

const figure = z.int().nullable();
const line = z.strictObject({ n: figure, cells: z.array(figure), need: figure });

const table = z.strictObject({
	question: z.string(),
	kind: z.enum(QUESTION_TYPE_NAMES),
	columns: z.array(z.string()),
	base: z.enum(['everyone', 'condition']),
	k: z.int(),
	total: line,
	rows: z.array(line.extend({ area: z.uuid().nullable() }))
}) satisfies z.ZodType<PublishedTable>;

const question = z.strictObject({
	code: z.string(),
	title: localTextSchema,
	columnTexts: z.array(localTextSchema),
	table,
	releasedOn: z.iso.date(),
	wording: z.strictObject({
		version: z.int(),
		publishedAt: z.iso.datetime(),
		isReworded: z.boolean(),
		isStillAsked: z.boolean()
	}),
	topicId: z.string().nullable()
}) satisfies z.ZodType<QuestionResult>;

/** What is told of `surveyResults`. */
export const openResultsSchema = z.strictObject({
	survey: z.strictObject({
		slug: z.string(),
		title: z.string(),
		status: z.enum(SURVEY_STATUSES),
		isRepresentative: z.literal(false),
		release: z
			.strictObject({ number: z.int(), releasedOn: z.iso.date(), responseCount: z.int() })
			.nullable(),
		questions: z.array(question),
		areas: z.array(z.strictObject({ id: z.uuid(), code: z.string(), name: localTextSchema }))
	})
});
