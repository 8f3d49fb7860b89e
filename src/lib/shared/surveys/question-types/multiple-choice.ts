import { choicesAnswerSchema } from '#lib/shared/surveys/answers.ts';
import { NO_PART, type QuestionType } from './contract.ts';
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

/** Any number of options out of a list. */
export const multipleChoice: QuestionType = {
	name: 'multiple-choice',
	tabulation: 'many-of',
	answerSchema: choicesAnswerSchema,
	blank: blankOptions,
	parse: parseChoices,
	fields: chosenCategories,
	keep: keepChoices,
	// one row more, so that the people who answered are counted like those of any other question
	parts: (answer) => [NO_PART, ...choiceParts(answer)],
	words: () => '',
	isAnswered: (_question, answer) => isChosen(answer),
	validate: (question, answer) => validateChoices(question, answer, Infinity),
	categories: optionCategories,
	categoriesOf: chosenCategories,
	needCategories: neededOptions,
	texts: optionTexts,
	problems: optionProblems
};
