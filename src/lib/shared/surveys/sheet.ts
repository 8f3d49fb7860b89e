import { z } from 'zod';
import { answersSchema, answerValueSchema, type AnswerValue } from './answers.ts';

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

const LONGEST_TEXT = 5000;

/**
 * The sheet with one answer as it was typed, or without it; whether it is taken is asked when it is sent.
 * What no question could take is not kept, and no text is longer than the longest that any question
 * takes, so that a sheet cannot grow for ever.
 */
export function withAnswer(sheet: Sheet, code: string, answer: AnswerValue | undefined): Sheet {
	const others = Object.entries(sheet.answers).filter(([known]) => known !== code);
	const isText = answer !== undefined && 'text' in answer;
	const short = isText ? { text: answer.text.slice(0, LONGEST_TEXT) } : answer;
	const kept = answerValueSchema.safeParse(short).data;
	return { ...sheet, answers: Object.fromEntries(kept ? [...others, [code, kept]] : others) };
}

/** The fields, name and value, by which a page sends an answer; the way back is a question type's `parse`. */
export function answerFields(code: string, answer: AnswerValue): [name: string, value: string][] {
	if ('choices' in answer) return answer.choices.map((choice) => [code, choice]);
	return [[code, 'value' in answer ? String(answer.value) : answer.text]];
}
