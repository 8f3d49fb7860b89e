import { textAnswerSchema } from '#lib/shared/surveys/answers.ts';
import type { Question } from '#lib/shared/surveys/question.ts';
import { cleanLines } from '#lib/shared/typed/clean.ts';
import { cutTo, isWithin } from '#lib/shared/typed/length.ts';
import { NO_PART, type QuestionType } from './contract.ts';

const DEFAULT_MAX_LENGTH = 1000;
const HIGHEST_MAX_LENGTH = 5000;

/** How many characters an answer may have, as a person counts them. */
export function maxLengthOf(question: Question): number {
	return question.maxLength ?? DEFAULT_MAX_LENGTH;
}

/** The resident's own words. They are never counted and never published with the results. */
export const freeText: QuestionType = {
	name: 'free-text',
	tabulation: 'texts',
	answerSchema: textAnswerSchema,
	blank: () => ({ maxLength: DEFAULT_MAX_LENGTH }),
	parse(question, form) {
		const sent = form.get(question.code);
		if (typeof sent !== 'string') return null;
		const text = cleanLines(sent);
		return text === '' ? null : { text };
	},
	fields: (answer) => ('text' in answer ? [answer.text] : []),
	keep(answer) {
		if (!('text' in answer)) return null;
		const text = cutTo(cleanLines(answer.text), HIGHEST_MAX_LENGTH);
		return textAnswerSchema.safeParse({ text }).data ?? null;
	},
	parts: (answer) => ('text' in answer ? [{ ...NO_PART, text: answer.text }] : []),
	words: (answer) => ('text' in answer ? answer.text : ''),
	isAnswered: (_question, answer) =>
		answer !== undefined && 'text' in answer && answer.text.trim() !== '',
	validate(question, answer) {
		if (!answer) return question.isRequired ? 'required' : null;
		if (!('text' in answer)) return 'wrong-kind';
		if (answer.text.trim() === '') return question.isRequired ? 'required' : null;
		return isWithin(answer.text, maxLengthOf(question)) ? null : 'too-long';
	},
	categories: () => [],
	categoriesOf: () => [],
	needCategories: () => [],
	texts: () => [],
	problems(question) {
		const length = maxLengthOf(question);
		const isSound = Number.isInteger(length) && length >= 1 && length <= HIGHEST_MAX_LENGTH;
		return isSound ? [] : [{ code: 'max-length-out-of-range' }];
	}
};
