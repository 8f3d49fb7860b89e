import type { z } from 'zod';
import type { AnswerErrorCode, AnswerValue } from '#lib/shared/surveys/answers.ts';
import type { Need, Question } from '#lib/shared/surveys/question.ts';
import type { QuestionTypeName } from './names.ts';

/** A text of a question that is translated, by its key inside the question ('options.a1.label'). */
export interface QuestionText {
	key: string;
	text: string;
}

/** One thing an answer can be counted under; `textKey` is its label's key inside the question. */
export interface Category {
	code: string;
	textKey: string | null;
}

/** What keeps a question of this type from being published; `option` names the option meant. */
export interface QuestionProblem {
	code: QuestionProblemCode;
	option?: string;
}

export type QuestionProblemCode =
	| 'too-few-options'
	| 'option-without-label'
	| 'option-label-twice'
	| 'option-code-twice'
	| 'scale-without-labels'
	| 'max-length-out-of-range';

/**
 * How answers are counted: `one-of` (shares of all who answered add up to 100 %), `many-of` (they
 * need not), `scale` (like `one-of`, ordered, with a mean), `texts` (never counted).
 */
export type Tabulation = 'one-of' | 'many-of' | 'scale' | 'texts';

/** One row by which an answer is kept: an option, a step, words, or that it was answered at all. */
export interface AnswerPart {
	/** Empty where the row is not about an option. */
	choiceCode: string;
	value: number | null;
	text: string | null;
}

/** The row that says no more than that there is an answer. */
export const NO_PART: AnswerPart = { choiceCode: '', value: null, text: null };

/**
 * All that the rest of Mitraum needs to know about one type of question. Nobody else looks into an
 * answer: its shape is told by the type of its question alone.
 */
export interface QuestionType {
	name: QuestionTypeName;
	tabulation: Tabulation;
	answerSchema: z.ZodType<AnswerValue>;
	/** The parts of a fresh question that are particular to this type. `nextCode` gives a new option code. */
	blank(nextCode: () => string): Partial<Question>;
	/** The answer in a submitted page, whose fields carry the question's code as their name; null if none. */
	parse(question: Question, form: FormData): AnswerValue | null;
	/** The values by which a page sends an answer; `parse` is the way back. */
	fields(answer: AnswerValue): string[];
	/** An answer as a sheet keeps it, no longer than any question takes; null for what this type cannot take. */
	keep(answer: AnswerValue): AnswerValue | null;
	/** The rows by which a response keeps an answer. */
	parts(answer: AnswerValue): AnswerPart[];
	/** What was said in own words; empty where nothing was. */
	words(answer: AnswerValue): string;
	isAnswered(question: Question, answer: AnswerValue | undefined): boolean;
	/** Why the answer is not taken, or null. */
	validate(question: Question, answer: AnswerValue | undefined): AnswerErrorCode | null;
	/** What answers can be counted under and conditions can name, in order; empty for words. */
	categories(question: Question): Category[];
	/** The codes of the categories this answer falls in. */
	categoriesOf(answer: AnswerValue): string[];
	/** The codes of the categories that count as a need. */
	needCategories(question: Question, need: Need): string[];
	/** The texts beside title and help. */
	texts(question: Question): QuestionText[];
	problems(question: Question): QuestionProblem[];
}
