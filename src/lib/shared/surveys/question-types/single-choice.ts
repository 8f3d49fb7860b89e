import { choicesAnswerSchema } from '#lib/shared/surveys/answers.ts';
import type { QuestionType } from './contract.ts';
import {
	blankOptions,
	choiceParts,
	chosenCategories,
	isChosen,
	keepChoices,
	neededOptions,
	optionCategories,
	optionProblems,
	optionTexts,
	parseChoices,
	validateChoices
} from './options.ts';

/** One option out of a list. */
export const singleChoice: QuestionType = {
	name: 'single-choice',
	tabulation: 'one-of',
	answerSchema: choicesAnswerSchema,
	blank: blankOptions,
	parse: parseChoices,
	fields: chosenCategories,
	keep: keepChoices,
	parts: choiceParts,
	words: () => '',
	isAnswered: (_question, answer) => isChosen(answer),
	validate: (question, answer) => validateChoices(question, answer, 1),
	categories: optionCategories,
	categoriesOf: chosenCategories,
	needCategories: neededOptions,
	texts: optionTexts,
	problems: optionProblems
};
