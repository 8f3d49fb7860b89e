import { describe, expect, it } from 'vitest';
import {
	QUESTION_TYPES,
	QUESTION_TYPE_NAMES,
	answerValueSchema,
	questionSchema,
	validateWorkingCopy,
	type AnswerValue,
	type Question,
	type QuestionTypeName
} from '#lib/shared/surveys/index.ts';
import { sourceWith } from '../support.ts';

interface Sample {
	question: Question;
	/** What a browser sends for the page, and the answer that it means. */
	filled: { fields: string[]; answer: AnswerValue };
	/** An answer of the right kind that no form of ours offers. */
	forged: { answer: AnswerValue; error: string };
	wrongKind: AnswerValue;
}

const base = {
	code: 'q1',
	title: 'Wie gefällt Ihnen der Park?',
	isRequired: true,
	topicId: null,
	condition: null
};

const options = [
	{ code: 'a1', label: 'gut' },
	{ code: 'a2', label: 'schlecht' },
	{ code: 'a3', label: 'weiß nicht' }
];

const samples: Record<QuestionTypeName, Sample> = {
	'single-choice': {
		question: { ...base, type: 'single-choice', options },
		filled: { fields: ['a2'], answer: { choices: ['a2'] } },
		forged: { answer: { choices: ['a1', 'a2'] }, error: 'too-many-choices' },
		wrongKind: { value: 3 }
	},
	'multiple-choice': {
		question: { ...base, type: 'multiple-choice', options },
		filled: { fields: ['a1', 'a3'], answer: { choices: ['a1', 'a3'] } },
		forged: { answer: { choices: ['a1', 'a9'] }, error: 'unknown-choice' },
		wrongKind: { text: 'gut' }
	},
	scale: {
		question: { ...base, type: 'scale', lowLabel: 'gar nicht', highLabel: 'sehr' },
		filled: { fields: ['4'], answer: { value: 4 } },
		forged: { answer: { choices: ['a4'] }, error: 'wrong-kind' },
		wrongKind: { text: '4' }
	},
	'free-text': {
		question: { ...base, type: 'free-text', maxLength: 20 },
		filled: { fields: ['  Mehr\r\nBänke '], answer: { text: 'Mehr\nBänke' } },
		forged: { answer: { text: 'x'.repeat(21) }, error: 'too-long' },
		wrongKind: { choices: ['a1'] }
	}
};

function form(question: Question, fields: string[]): FormData {
	const data = new FormData();
	for (const field of fields) data.append(question.code, field);
	data.append('another-field', 'a1');
	return data;
}

describe.each(QUESTION_TYPE_NAMES)('the question type %s', (name) => {
	const type = QUESTION_TYPES[name];
	const { question, filled, forged, wrongKind } = samples[name];
	const optional = { ...question, isRequired: false };

	it('takes words clean and as long as a person counts, whatever is sent', () => {
		const kept = type.parse(
			question,
			form(question, ['Ba\u0308nke\0\u202E\r\n'.padEnd(40, '\u200B')])
		);
		if (kept && 'text' in kept) expect(kept.text).toBe('Bänke');
		const flags = type.parse(question, form(question, ['🇺🇦'.repeat(20)]));
		if (flags && 'text' in flags) expect(type.validate(question, flags)).toBeNull();
	});

	it('is registered under its own name', () => {
		expect(type.name).toBe(name);
	});

	it('reads the answer from the submitted page', () => {
		expect(type.parse(question, form(question, filled.fields))).toEqual(filled.answer);
	});

	it('reads no answer from a page sent empty', () => {
		expect(type.parse(question, form(question, []))).toBeNull();
		expect(type.parse(question, form(question, ['']))).toBeNull();
	});

	it('reads no answer from a file sent in place of words', () => {
		const data = new FormData();
		data.append(question.code, new File(['a1'], 'a1'));
		expect(type.parse(question, data)).toBeNull();
	});

	it('sends an answer by fields that it reads again, and keeps it on a sheet as it is', () => {
		expect(type.parse(question, form(question, type.fields(filled.answer)))).toEqual(filled.answer);
		expect(type.keep(filled.answer)).toEqual(filled.answer);
	});

	it('takes nothing from the answer to another type', () => {
		expect(type.fields(wrongKind)).toEqual([]);
		expect(type.keep(wrongKind)).toBeNull();
		expect(type.words(wrongKind)).toBe('');
	});

	it('keeps in the rows of a response what was counted or said', () => {
		const parts = type.parts(filled.answer);
		const codes = parts.map(({ choiceCode, value }) => choiceCode || (value ?? '').toString());
		expect(codes.filter((code) => code !== '')).toEqual(type.categoriesOf(filled.answer));
		expect(parts.map(({ text }) => text ?? '').join('')).toBe(type.words(filled.answer));
		expect(parts.filter(({ choiceCode }) => choiceCode === '').length).toBe(
			type.tabulation === 'one-of' ? 0 : 1
		);
	});

	it('stores an answer that its own schema and the common one take', () => {
		expect(type.answerSchema.parse(filled.answer)).toEqual(filled.answer);
		expect(answerValueSchema.parse(filled.answer)).toEqual(filled.answer);
		expect(type.answerSchema.safeParse(wrongKind).success).toBe(false);
	});

	it('takes a good answer', () => {
		expect(type.validate(question, filled.answer)).toBeNull();
		expect(type.isAnswered(question, filled.answer)).toBe(true);
	});

	it('asks for an answer only where one is required', () => {
		expect(type.isAnswered(question, undefined)).toBe(false);
		expect(type.validate(question, undefined)).toBe('required');
		expect(type.validate(optional, undefined)).toBeNull();
	});

	it('refuses what no form of ours can send', () => {
		expect(type.validate(question, forged.answer)).toBe(forged.error);
		expect(type.validate(optional, forged.answer)).toBe(forged.error);
		expect(type.validate(optional, wrongKind)).toBe('wrong-kind');
		expect(type.isAnswered(question, wrongKind)).toBe(false);
	});

	it('counts an answer only under its own categories, or not at all', () => {
		const known = type.categories(question).map((category) => category.code);
		const counted = type.categoriesOf(filled.answer);
		expect(known.length > 0).toBe(type.tabulation !== 'texts');
		expect(counted.length > 0).toBe(type.tabulation !== 'texts');
		expect(known).toEqual(expect.arrayContaining(counted));
		expect(type.categoriesOf(wrongKind)).toEqual([]);
	});

	it('labels its categories with texts it hands over for translation', () => {
		const keys = type.texts(question).map((text) => text.key);
		const labels = type.categories(question).flatMap(({ textKey }) => textKey ?? []);
		expect(keys.toSorted()).toEqual(labels.toSorted());
		expect(type.texts(question).every(({ text }) => text !== '')).toBe(true);
	});

	it('finds nothing wrong with a finished question', () => {
		expect(type.problems(question)).toEqual([]);
	});

	it('starts with a blank that can be kept as a working copy but not published as it is', () => {
		let number = 0;
		const blank = { ...base, title: '', type: name, ...type.blank(() => `a${++number}`) };
		expect(questionSchema.parse(blank)).toEqual(blank);
		expect(validateWorkingCopy(sourceWith([blank])).map((problem) => problem.code)).toContain(
			'question-without-title'
		);
	});

	it('names as a need only categories that it has', () => {
		const known = type.categories(question).map((category) => category.code);
		const low = type.needCategories(question, { side: 'low' });
		const chosen = type.needCategories(question, { anyOf: ['a1'] });
		expect(known).toEqual(expect.arrayContaining([...low, ...chosen]));
	});
});

describe('what is particular to a type', () => {
	it('holds a single choice to one option and leaves a multiple choice free', () => {
		const both = { choices: ['a1', 'a2'] };
		const { question } = samples['multiple-choice'];
		expect(QUESTION_TYPES['single-choice'].validate(question, both)).toBe('too-many-choices');
		expect(QUESTION_TYPES['multiple-choice'].validate(question, both)).toBeNull();
	});

	it.each([
		['one option only', [{ code: 'a1', label: 'ja' }], 'too-few-options'],
		['an empty label', [...options, { code: 'a4', label: ' ' }], 'option-without-label'],
		['a label twice', [...options, { code: 'a4', label: 'GUT ' }], 'option-label-twice'],
		['a code twice', [...options, { code: 'a1', label: 'mittel' }], 'option-code-twice']
	])('refuses a choice with %s', (_what, wrong, code) => {
		const question = { ...samples['single-choice'].question, options: wrong };
		const codes = QUESTION_TYPES['single-choice'].problems(question).map((each) => each.code);
		expect(codes).toEqual([code]);
	});

	it('takes only the five steps of a scale', () => {
		const { question } = samples.scale;
		for (const wrong of ['0', '6', '3.5', ' 3', 'drei']) {
			expect(QUESTION_TYPES.scale.parse(question, form(question, [wrong]))).toBeNull();
		}
	});

	it('wants both ends of a scale labelled', () => {
		const question = { ...samples.scale.question, highLabel: '' };
		expect(QUESTION_TYPES.scale.problems(question)).toEqual([{ code: 'scale-without-labels' }]);
	});

	it('reads the needed end of a scale as its two outer steps', () => {
		const { question } = samples.scale;
		expect(QUESTION_TYPES.scale.needCategories(question, { side: 'low' })).toEqual(['1', '2']);
		expect(QUESTION_TYPES.scale.needCategories(question, { side: 'high' })).toEqual(['4', '5']);
	});

	it('keeps no more words than any question takes', () => {
		const type = QUESTION_TYPES['free-text'];
		expect(type.words(type.keep({ text: 'x'.repeat(6000) }) ?? { text: '' })).toHaveLength(5000);
	});

	it('gives words 1000 characters unless told otherwise', () => {
		const question = { ...samples['free-text'].question, maxLength: undefined };
		const type = QUESTION_TYPES['free-text'];
		expect(type.validate(question, { text: 'x'.repeat(1000) })).toBeNull();
		expect(type.validate(question, { text: 'x'.repeat(1001) })).toBe('too-long');
	});
});
