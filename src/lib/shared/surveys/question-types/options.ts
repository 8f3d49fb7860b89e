import {
	choicesAnswerSchema,
	type AnswerErrorCode,
	type AnswerValue
} from '#lib/shared/surveys/answers.ts';
import type { Need, Question } from '#lib/shared/surveys/question.ts';
import {
	NO_PART,
	type AnswerPart,
	type Category,
	type QuestionProblem,
	type QuestionText
} from './contract.ts';

/** What single and multiple choice have in common: a list of options with stable codes. */

export function blankOptions(nextCode: () => string): Partial<Question> {
	return {
		options: [
			{ code: nextCode(), label: '' },
			{ code: nextCode(), label: '' }
		]
	};
}

export function parseChoices(question: Question, form: FormData): AnswerValue | null {
	const sent = form.getAll(question.code).filter((value) => typeof value === 'string');
	const choices = [...new Set(sent)].filter((code) => code !== '');
	return choices.length > 0 ? { choices } : null;
}

/** Checks that every chosen code is an option of the question and that there are at most `most`. */
export function validateChoices(
	question: Question,
	answer: AnswerValue | undefined,
	most: number
): AnswerErrorCode | null {
	if (!answer) return question.isRequired ? 'required' : null;
	if (!('choices' in answer)) return 'wrong-kind';
	if (answer.choices.length === 0) return question.isRequired ? 'required' : null;
	const known = new Set(question.options?.map((option) => option.code));
	if (!answer.choices.every((code) => known.has(code))) return 'unknown-choice';
	return new Set(answer.choices).size > most ? 'too-many-choices' : null;
}

export function keepChoices(answer: AnswerValue): AnswerValue | null {
	return choicesAnswerSchema.safeParse(answer).data ?? null;
}

/** One row per chosen option. */
export function choiceParts(answer: AnswerValue): AnswerPart[] {
	return chosenCategories(answer).map((choiceCode) => ({ ...NO_PART, choiceCode }));
}

export function isChosen(answer: AnswerValue | undefined): boolean {
	return answer !== undefined && 'choices' in answer && answer.choices.length > 0;
}

export function optionCategories(question: Question): Category[] {
	return (question.options ?? []).map(({ code }) => ({ code, textKey: `options.${code}.label` }));
}

export function chosenCategories(answer: AnswerValue): string[] {
	return 'choices' in answer ? [...new Set(answer.choices)] : [];
}

export function neededOptions(_question: Question, need: Need): string[] {
	return 'anyOf' in need ? need.anyOf : [];
}

export function optionTexts(question: Question): QuestionText[] {
	return (question.options ?? []).map(({ code, label }) => ({
		key: `options.${code}.label`,
		text: label
	}));
}

export function optionProblems(question: Question): QuestionProblem[] {
	const options = question.options ?? [];
	const problems: QuestionProblem[] = options.length < 2 ? [{ code: 'too-few-options' }] : [];
	const codes = new Set<string>();
	const labels = new Set<string>();
	for (const { code, label } of options) {
		const words = label.trim().toLowerCase();
		if (codes.has(code)) problems.push({ code: 'option-code-twice', option: code });
		if (words === '') problems.push({ code: 'option-without-label', option: code });
		else if (labels.has(words)) problems.push({ code: 'option-label-twice', option: code });
		codes.add(code);
		labels.add(words);
	}
	return problems;
}
