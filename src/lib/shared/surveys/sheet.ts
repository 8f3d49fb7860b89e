import { z } from 'zod';
import { answersSchema, type AnswerValue } from './answers.ts';
import type { Question } from './question.ts';
import { typeOf } from './question-types/registry.ts';

/**
 * A resident's sheet until it is sent: the answers so far, the area (undefined until said, null for
 * "rather not say"), the channel by which they came, and when it was begun, in milliseconds.
 */
export const sheetSchema = z.object({
	answers: answersSchema,
	areaId: z.string().nullable().optional(),
	channel: z.string().nullable(),
	begunAt: z.number().optional()
});

export type Sheet = z.infer<typeof sheetSchema>;

/** Nobody reads and answers a question in less. */
const LEAST_MS_PER_ANSWER = 1000;

/** Whether a sheet was filled in faster than a person could. @param instant in milliseconds. */
export function isHasty({ answers, begunAt }: Sheet, instant: number): boolean {
	const least = Object.keys(answers).length * LEAST_MS_PER_ANSWER;
	return begunAt !== undefined && instant - begunAt < least;
}

/** Where a sheet is kept between two steps. */
export interface SheetStore {
	/** The sheet as it stands; null where there is none (any more). */
	read(): Promise<Sheet | null>;
	write(sheet: Sheet): Promise<void>;
}

/**
 * The sheet with one answer as it was typed, or without it; whether it is taken is asked when it is sent.
 * What the question could not take is not kept, so that a sheet cannot grow for ever.
 */
export function withAnswer(sheet: Sheet, question: Asked, answer: AnswerValue | null): Sheet {
	const others = Object.entries(sheet.answers).filter(([known]) => known !== question.code);
	const kept = answer && typeOf(question).keep(answer);
	return {
		...sheet,
		answers: Object.fromEntries(kept ? [...others, [question.code, kept]] : others)
	};
}

/** The fields, name and value, by which a page sends an answer; the way back is a question type's `parse`. */
export function answerFields(
	question: Asked,
	answer: AnswerValue
): [name: string, value: string][] {
	return typeOf(question)
		.fields(answer)
		.map((value) => [question.code, value]);
}

type Asked = Pick<Question, 'code' | 'type'>;
