import { describe, expect, it } from 'vitest';
import {
	addQuestion,
	applyQuestionForm,
	findQuestion,
	questionFormOf,
	questionFormSchema,
	type Question,
	type QuestionForm
} from '#lib/shared/surveys/index.ts';
import { choice, workingCopyOf, scaleQuestion, words } from './support.ts';

/** The question as it is after its form was sent with these changes. */
function sent(question: Question, changes: Partial<QuestionForm> = {}): Question | undefined {
	const workingCopy = workingCopyOf([choice('q0'), question]);
	const form = { ...questionFormOf(question), ...changes };
	const changed = applyQuestionForm(workingCopy, question.code, form);
	return (changed && findQuestion(changed.workingCopy, question.code)?.question) ?? undefined;
}

const labels = (question: Question | undefined) => question?.options?.map(({ label }) => label);

describe('the form of a question', () => {
	it.each([
		choice('q1', { help: 'Hilfe', topicId: 't', need: { anyOf: ['a2'] } }),
		choice('q1', { condition: { question: 'q0', anyOf: ['a1'] } }),
		scaleQuestion('q1', { topicId: 't', need: { side: 'high' } }),
		words('q1', { maxLength: 300 })
	])('sent as it was shown changes nothing', (question) => {
		expect(questionFormSchema.parse(questionFormOf(question))).toEqual(questionFormOf(question));
		expect(sent(question)).toEqual({ ...question, need: question.need ?? null });
	});

	it('takes over new labels under their codes and drops the empty ones when saved', () => {
		const changes = { optionCode: ['a1', 'a2'], optionLabel: ['', 'neu'] };
		expect(sent(choice('q1'), changes)?.options).toEqual([{ code: 'a2', label: 'neu' }]);
	});

	it('adds, moves and removes options without losing what was typed', () => {
		const typed = { optionLabel: ['erstens', 'zweitens'] };
		const question = choice('q1');
		const after = (intent: string) => labels(sent(question, { ...typed, intent }));
		expect(after('add-option')).toEqual(['erstens', 'zweitens', '']);
		expect(after('down:a1')).toEqual(['zweitens', 'erstens']);
		expect(after('up:a2')).toEqual(['zweitens', 'erstens']);
		expect(after('remove:a1')).toEqual(['zweitens']);
	});

	it('takes no option that the question does not have', () => {
		const forged = { optionCode: ['a1', 'a2', 'a9'], optionLabel: ['ja', 'nein', 'fremd'] };
		expect(labels(sent(choice('q1'), forged))).toEqual(['ja', 'nein']);
	});

	it('keeps a need only with a topic, and only of options there are', () => {
		const question = choice('q1', { topicId: 't' });
		expect(sent(question, { needAnyOf: ['a1', 'a9'] })?.need).toEqual({ anyOf: ['a1'] });
		expect(sent(question, { needAnyOf: ['a1'], topicId: '' })?.need).toBeNull();
		expect(sent(scaleQuestion('q1', { topicId: 't' }), { needSide: 'low' })?.need).toEqual({
			side: 'low'
		});
	});

	it('takes only the answers of the question that the condition names', () => {
		const changes = { conditionQuestion: 'q0', conditionAnyOf: ['q0:a2', 'q7:a1'] };
		expect(sent(choice('q1'), changes)?.condition).toEqual({ question: 'q0', anyOf: ['a2'] });
		expect(sent(choice('q1'), { ...changes, conditionQuestion: '' })?.condition).toBeNull();
	});

	it('finds nothing to change under an unknown code or option', () => {
		const form = questionFormOf(choice('q1'));
		expect(applyQuestionForm(workingCopyOf([choice('q1')]), 'q9', form)).toBeNull();
		expect(sent(choice('q1'), { intent: 'remove:a9' })).toBeUndefined();
	});
});

describe('a question that residents were asked', () => {
	const asked = choice('q1', { topicId: 't', need: { anyOf: ['a2'] } });
	const follows = choice('q2', { condition: { question: 'q1', anyOf: ['a1'] } });
	const published = workingCopyOf([asked, follows]);
	const codeAfter = (changes: Partial<QuestionForm>, isPublished = true) =>
		applyQuestionForm(
			published,
			'q1',
			{ ...questionFormOf(asked), ...changes },
			isPublished ? published : null
		)?.code;

	it.each<[string, Partial<QuestionForm>]>([
		['title', { title: 'Wie laut ist es?' }],
		['answers', { optionLabel: ['ja', 'vielleicht'] }],
		['number of answers', { intent: 'remove:a2' }],
		['need', { needAnyOf: ['a1'] }]
	])('counts as a new one when its %s changes, unless it means the same', (_what, changes) => {
		expect(codeAfter(changes)).toBe('q3');
		expect(codeAfter({ ...changes, isSameMeaning: true })).toBe('q1');
		expect(codeAfter(changes, false)).toBe('q1');
	});

	it.each<[string, Partial<QuestionForm>]>([
		['help', { help: 'Eine Antwort' }],
		['order of answers', { intent: 'up:a2' }],
		['topic', { topicId: 'u' }]
	])('stays the same when its %s changes', (_what, changes) => {
		expect(codeAfter(changes)).toBe('q1');
	});

	it('takes conditions along to its new code, which is given only once', () => {
		const form = { ...questionFormOf(asked), title: 'Anders' };
		const changed = applyQuestionForm(published, 'q1', form, published);
		const [renamed, second] = changed?.workingCopy.sections[0]?.questions ?? [];
		expect(renamed).toMatchObject({ code: 'q3', title: 'Anders' });
		expect(second?.condition).toEqual({ question: 'q3', anyOf: ['a1'] });
		const next = addQuestion(changed?.workingCopy ?? published, 's1', 'scale');
		expect(next?.code).toBe('q4');
	});
});
