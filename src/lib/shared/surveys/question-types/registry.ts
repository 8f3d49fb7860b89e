import type { Question } from '#lib/shared/surveys/question.ts';
import type { QuestionType } from './contract.ts';
import { freeText } from './free-text.ts';
import { multipleChoice } from './multiple-choice.ts';
import type { QuestionTypeName } from './names.ts';
import { scale } from './scale.ts';
import { singleChoice } from './single-choice.ts';

/** Every question type by its name. */
export const QUESTION_TYPES: Readonly<Record<QuestionTypeName, QuestionType>> = {
	'single-choice': singleChoice,
	'multiple-choice': multipleChoice,
	scale,
	'free-text': freeText
};

/** The type of a question, which knows how to parse, check and count its answers. */
export function typeOf(question: Pick<Question, 'type'>): QuestionType {
	return QUESTION_TYPES[question.type];
}
