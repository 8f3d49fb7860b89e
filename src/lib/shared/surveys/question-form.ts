import { z } from 'zod';
import type { FormParts } from '#lib/shared/forms/form.ts';
import { choice, choices, line, lines } from '#lib/shared/typed/fields.ts';
import type { Sections, WorkingCopy } from './working-copy.ts';
import type { Added, Direction } from './edit-working-copy/codes.ts';
import { addOption, moveOption, removeOption } from './edit-working-copy/options.ts';
import { editQuestion, recodeQuestion } from './edit-working-copy/questions.ts';
import { findQuestion } from './flow.ts';
import { meansTheSame } from './meaning.ts';
import type { Condition, Need, Question } from './question.ts';
import { typeOf } from './question-types/registry.ts';

const label = line(500).default('');

/**
 * The page on which staff edit a question. Options come as two lists of the same length;
 * `conditionAnyOf` names categories as `question:category`, for one fieldset per earlier question.
 * `intent` is the button pressed: `save`, `add-option`, `up:CODE`, `down:CODE` or `remove:CODE`.
 */
export const questionFormSchema = z.object({
	title: label,
	help: lines(2000).default(''),
	isRequired: z.boolean().default(false),
	optionCode: z.array(choice).max(50).default([]),
	optionLabel: z.array(label).max(50).default([]),
	lowLabel: label,
	highLabel: label,
	maxLength: z.number().int().min(1).max(5000).default(1000),
	topicId: choice.default(''),
	needSide: z.enum(['', 'low', 'high']).default(''),
	needAnyOf: choices,
	conditionQuestion: choice.default(''),
	conditionAnyOf: choices,
	/** What was changed is a matter of spelling: answers given before still count for it. */
	isSameMeaning: z.boolean().default(false),
	intent: choice.default('save')
});

export type QuestionForm = z.infer<typeof questionFormSchema>;

/** The form's first showing of a question. */
export function questionFormOf(question: Question): QuestionForm {
	const { need, condition, options = [] } = question;
	return {
		title: question.title,
		help: question.help ?? '',
		isRequired: question.isRequired,
		optionCode: options.map(({ code }) => code),
		optionLabel: options.map(({ label }) => label),
		lowLabel: question.lowLabel ?? '',
		highLabel: question.highLabel ?? '',
		maxLength: question.maxLength ?? 1000,
		topicId: question.topicId ?? '',
		needSide: need && 'side' in need ? need.side : '',
		needAnyOf: need && 'anyOf' in need ? need.anyOf : [],
		conditionQuestion: condition?.question ?? '',
		conditionAnyOf: condition?.anyOf.map((value) => `${condition.question}:${value}`) ?? [],
		isSameMeaning: false,
		intent: 'save'
	};
}

/** The options are one piece, and so is the condition; the button pressed is no part of the question. */
export const questionFormParts: FormParts<QuestionForm> = {
	of: ({ optionCode, optionLabel, conditionQuestion, conditionAnyOf, intent: _, ...fields }) => ({
		...fields,
		options: Object.fromEntries(optionCode.map((code, index) => [code, optionLabel[index]])),
		condition: { question: conditionQuestion, anyOf: conditionAnyOf }
	}),
	take: (typed, saved, part) => {
		const { optionCode, optionLabel, conditionQuestion, conditionAnyOf } = saved;
		if (part === 'options') return { ...typed, optionCode, optionLabel };
		if (part === 'condition') return { ...typed, conditionQuestion, conditionAnyOf };
		return { ...typed, [part]: saved[part as keyof QuestionForm] };
	}
};

/**
 * The working copy after the form was sent, with the code the question has then; null when it is not in it.
 * A question that residents were asked already gets a new code when its meaning changes.
 * @param published what residents are asked now; null for nothing yet.
 */
export function applyQuestionForm(
	workingCopy: WorkingCopy,
	code: string,
	form: QuestionForm,
	published: Sections | null = null
): Added | null {
	const before = findQuestion(workingCopy, code)?.question;
	const edited = before && editQuestion(workingCopy, code, changesOf(before, form));
	const changed = edited && withIntent(edited, code, form.intent);
	const after = changed && findQuestion(changed, code)?.question;
	if (!before || !after) return null;
	const asked = published && findQuestion(published, code)?.question;
	const isNewMeaning =
		asked && !form.isSameMeaning && !meansTheSame(before, after) && !meansTheSame(asked, after);
	return isNewMeaning ? recodeQuestion(changed, code) : { workingCopy: changed, code };
}

function changesOf(question: Question, form: QuestionForm): Partial<Question> {
	const type = typeOf(question);
	const isScale = type.tabulation === 'scale';
	return {
		title: form.title,
		help: form.help || undefined,
		isRequired: form.isRequired,
		topicId: form.topicId || null,
		need: form.topicId ? needOf(question, form) : null,
		condition: conditionOf(form),
		...(question.options && { options: optionsOf(question, form) }),
		...(isScale && { lowLabel: form.lowLabel, highLabel: form.highLabel }),
		...(type.tabulation === 'texts' && { maxLength: form.maxLength })
	};
}

function needOf(question: Question, form: QuestionForm): Need | null {
	if (typeOf(question).tabulation === 'scale')
		return form.needSide ? { side: form.needSide } : null;
	const anyOf = form.needAnyOf.filter((code) => question.options?.some((o) => o.code === code));
	return anyOf.length > 0 ? { anyOf } : null;
}

function conditionOf({ conditionQuestion, conditionAnyOf }: QuestionForm): Condition | null {
	if (!conditionQuestion) return null;
	const prefix = `${conditionQuestion}:`;
	const named = conditionAnyOf.filter((value) => value.startsWith(prefix));
	return { question: conditionQuestion, anyOf: named.map((value) => value.slice(prefix.length)) };
}

/** The options with their new labels; on saving, those left empty go. */
function optionsOf(question: Question, form: QuestionForm): Question['options'] {
	const labels = new Map(form.optionCode.map((code, index) => [code, form.optionLabel[index]]));
	const options = (question.options ?? []).map(({ code, label }) => ({
		code,
		label: labels.get(code) ?? label
	}));
	return form.intent === 'save' ? options.filter(({ label }) => label !== '') : options;
}

function withIntent(workingCopy: WorkingCopy, code: string, intent: string): WorkingCopy | null {
	const [verb, option = ''] = intent.split(':');
	if (verb === 'add-option') return addOption(workingCopy, code, '')?.workingCopy ?? null;
	if (verb === 'remove') return removeOption(workingCopy, code, option);
	if (isDirection(verb)) return moveOption(workingCopy, code, option, verb);
	return workingCopy;
}

function isDirection(verb: string | undefined): verb is Direction {
	return verb === 'up' || verb === 'down';
}
