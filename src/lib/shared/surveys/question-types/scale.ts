import { scaleAnswerSchema } from '#lib/shared/surveys/answers.ts';
import { NO_PART, type QuestionType } from './contract.ts';

/** The steps of every scale, from the low to the high end. */
export const SCALE_VALUES = [1, 2, 3, 4, 5] as const;

const LABEL_KEYS: Partial<Record<number, string>> = { 1: 'lowLabel', 5: 'highLabel' };

/** Five steps between two labelled ends. */
export const scale: QuestionType = {
	name: 'scale',
	tabulation: 'scale',
	answerSchema: scaleAnswerSchema,
	blank: () => ({ lowLabel: '', highLabel: '' }),
	parse(question, form) {
		const sent = form.get(question.code);
		const value = SCALE_VALUES.find((step) => String(step) === sent);
		return value === undefined ? null : { value };
	},
	fields: (answer) => ('value' in answer ? [String(answer.value)] : []),
	keep: (answer) => scaleAnswerSchema.safeParse(answer).data ?? null,
	parts: (answer) => ('value' in answer ? [{ ...NO_PART, value: answer.value }] : []),
	words: () => '',
	isAnswered: (_question, answer) => answer !== undefined && 'value' in answer,
	validate(question, answer) {
		if (!answer) return question.isRequired ? 'required' : null;
		return 'value' in answer && SCALE_VALUES.includes(answer.value) ? null : 'wrong-kind';
	},
	categories: () =>
		SCALE_VALUES.map((value) => ({ code: String(value), textKey: LABEL_KEYS[value] ?? null })),
	categoriesOf: (answer) => ('value' in answer ? [String(answer.value)] : []),
	needCategories(_question, need) {
		if (!('side' in need)) return [];
		return need.side === 'low' ? ['1', '2'] : ['4', '5'];
	},
	texts: (question) => [
		{ key: 'lowLabel', text: question.lowLabel ?? '' },
		{ key: 'highLabel', text: question.highLabel ?? '' }
	],
	problems: (question) =>
		question.lowLabel?.trim() && question.highLabel?.trim()
			? []
			: [{ code: 'scale-without-labels' }]
};
