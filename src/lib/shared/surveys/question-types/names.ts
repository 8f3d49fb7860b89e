/** The names under which the question types are registered and stored. */
export const QUESTION_TYPE_NAMES = [
	'single-choice',
	'multiple-choice',
	'scale',
	'free-text'
] as const;

export type QuestionTypeName = (typeof QUESTION_TYPE_NAMES)[number];
