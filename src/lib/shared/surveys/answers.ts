import { z } from 'zod';
import { kept } from '#lib/shared/typed/fields.ts';
import { codeSchema } from './question.ts';

export const choicesAnswerSchema = z.strictObject({ choices: z.array(codeSchema).min(1).max(50) });

export const scaleAnswerSchema = z.strictObject({ value: z.literal([1, 2, 3, 4, 5]) });

export const textAnswerSchema = z.strictObject({ text: kept(5000).min(1) });

/** One answer: stable codes, a step of the scale, or words. Never a label. */
export const answerValueSchema = z.union([
	choicesAnswerSchema,
	scaleAnswerSchema,
	textAnswerSchema
]);

/** The answers of one person, by question code. An unanswered question has no entry. */
export const answersSchema = z.record(codeSchema, answerValueSchema);

export type AnswerValue = z.infer<typeof answerValueSchema>;
export type Answers = z.infer<typeof answersSchema>;

/** Why an answer is not taken. */
export type AnswerErrorCode =
	'required' | 'wrong-kind' | 'unknown-choice' | 'too-many-choices' | 'too-long';
