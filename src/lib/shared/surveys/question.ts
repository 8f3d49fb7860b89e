import { z } from 'zod';
import { kept } from '#lib/shared/typed/fields.ts';
import { QUESTION_TYPE_NAMES } from './question-types/names.ts';

/** Codes are stable, unique in their survey and never given twice, so that answers outlive edits. */
export const codeSchema = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/);

const textSchema = kept(500);

export const optionSchema = z.object({ code: codeSchema, label: textSchema });

/** Shown only when the earlier question's answer falls in one of the named categories. */
export const conditionSchema = z.object({
	question: codeSchema,
	anyOf: z.array(z.string().max(32)).max(50)
});

/** What counts as a need: one end of a scale, or some of the options of a choice. */
export const needSchema = z.union([
	z.strictObject({ side: z.enum(['low', 'high']) }),
	z.strictObject({ anyOf: z.array(z.string().max(32)).max(50) })
]);

/**
 * A question with its texts in the source language. A working copy may be unfinished (empty title, no
 * options); `validateWorkingCopy` says what keeps it from being published.
 */
export const questionSchema = z.object({
	code: codeSchema,
	type: z.enum(QUESTION_TYPE_NAMES),
	title: textSchema,
	help: kept(2000).optional(),
	isRequired: z.boolean(),
	topicId: z.string().nullable(),
	need: needSchema.nullish(),
	condition: conditionSchema.nullable(),
	options: z.array(optionSchema).max(50).optional(),
	lowLabel: textSchema.optional(),
	highLabel: textSchema.optional(),
	maxLength: z.number().int().min(1).max(5000).optional()
});

export type QuestionOption = z.infer<typeof optionSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type Need = z.infer<typeof needSchema>;
export type Question = z.infer<typeof questionSchema>;
