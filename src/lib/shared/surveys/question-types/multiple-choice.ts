import { choicesAnswerSchema } from '#lib/shared/surveys/answers.ts';
import type { QuestionType } from './contract.ts';
import {
	blankOptions,
	chosenCategories,
	isChosen,
	neededOptions,
	optionCategories,
	optionProblems,
	optionTexts,
	parseChoices,
	validateChoices
} from './options.ts';

/** Any number of options out of a list. */
export const multipleChoice: QuestionType = {
	name: 'multiple-choice',
	tabulation: 'many-of',
	answerSchema: choicesAnswerSchema,
	blank: blankOptions,
	parse: parseChoices,
	isAnswered: (_question, answer) => isChosen(answer),
	validate: (question, answer) => validateChoices(question, answer, Infinity),
	categories: optionCategories,
	categoriesOf: chosenCategories,
	needCategories: neededOptions,
	texts: optionTexts,
	problems: optionProblems
};
