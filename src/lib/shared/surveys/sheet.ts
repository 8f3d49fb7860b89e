import { z } from 'zod';
import { answersSchema, type AnswerValue } from './answers.ts';
import type { Question } from './question.ts';
import { typeOf } from './question-types/registry.ts';

/**
 * A resident's sheet until it is sent: the answers so far, the area (undefined until said, null for
 * "rather not say"), and the channel by which they came.
 */
export const sheetSchema = z.object({
	answers: answersSchema,
	areaId: z.string().nullable().optional(),
	channel: z.string().nullable()
});

export type Sheet = z.infer<typeof sheetSchema>;

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
