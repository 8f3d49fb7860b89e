import { describe, expect, it } from 'vitest';
import {
	addOption,
	addQuestion,
	addSection,
	allQuestions,
	conditionSources,
	editQuestion,
	findQuestion,
	moveOption,
	moveQuestion,
	moveSection,
	removeOption,
	removeQuestion,
	removeSection,
	surveyDraftSchema,
	validateDraft,
	type SurveyDraft
} from '#lib/shared/surveys/index.ts';
import { choice, draftOf, sourceWith, words } from './support.ts';

/** Reads "s1: q1 q2 | s2: q3". */
function outline(draft: SurveyDraft | null): string {
	const sections = draft?.sections ?? [];
	return sections
		.map(({ code, questions }) => [`${code}:`, ...questions.map((q) => q.code)].join(' '))
		.join(' | ');
}

const draft = draftOf([choice('q1'), choice('q2')], [choice('q3')]);

describe('editing a draft', () => {
	it.each([
		['within its section', 'q2', 'up', 's1: q2 q1 | s2: q3'],
		['over the border of its section, down', 'q2', 'down', 's1: q1 | s2: q2 q3'],
		['over the border of its section, up', 'q3', 'up', 's1: q1 q2 q3 | s2:'],
		['not beyond the first place', 'q1', 'up', 's1: q1 q2 | s2: q3'],
		['not beyond the last place', 'q3', 'down', 's1: q1 q2 | s2: q3']
	] as const)('moves a question %s', (_what, code, direction, expected) => {
		expect(outline(moveQuestion(draft, code, direction))).toBe(expected);
	});

	it('moves a section with its questions', () => {
		expect(outline(moveSection(draft, 's2', 'up'))).toBe('s2: q3 | s1: q1 q2');
		expect(outline(moveSection(draft, 's1', 'up'))).toBe('s1: q1 q2 | s2: q3');
	});

	it('leaves the draft it was given as it was', () => {
		const before = structuredClone(draft);
		moveQuestion(draft, 'q2', 'down');
		removeQuestion(draft, 'q1');
		addQuestion(draft, 's1', 'scale');
		addOption(draft, 'q1', 'vielleicht');
		expect(draft).toEqual(before);
	});

	it.each([
		['section', (from: SurveyDraft) => addSection(from, { title: '' }), removeSection],
		['question', (from: SurveyDraft) => addQuestion(from, 's1', 'free-text'), removeQuestion],
		[
			'option',
			(from: SurveyDraft) => addOption(from, 'q1', 'weiß nicht'),
			(from: SurveyDraft, code: string) => removeOption(from, 'q1', code)
		]
	])('never gives the code of a removed %s again', (_what, add, remove) => {
		const first = add(draft);
		const second = first && add(remove(first.draft, first.code) ?? draft);
		expect(first?.code).toBeTruthy();
		expect(second?.code).not.toBe(first?.code);
	});

	it('gives codes that are unique across the draft and can be stored', () => {
		const added = addQuestion(draft, 's2', 'single-choice');
		const codes = allQuestions(added?.draft ?? draft).flatMap((question) => [
			question.code,
			...(question.code === added?.code ? (question.options ?? []).map((o) => o.code) : [])
		]);
		expect(new Set(codes).size).toBe(codes.length);
		expect(surveyDraftSchema.parse(added?.draft)).toEqual(added?.draft);
		expect(outline(added?.draft ?? null)).toBe(`s1: q1 q2 | s2: q3 ${added?.code}`);
	});

	it('changes a question but neither its code nor its type', () => {
		const changed = editQuestion(draft, 'q2', { title: 'Neu', isRequired: false });
		expect(changed && findQuestion(changed, 'q2')?.question).toEqual(
			choice('q2', { title: 'Neu', isRequired: false })
		);
	});

	it('moves and removes options, and forgets a removed one as a need', () => {
		const needing = draftOf([choice('q1', { topicId: 't', need: { anyOf: ['a1', 'a2'] } })]);
		const turned = moveOption(needing, 'q1', 'a2', 'up');
		const removed = turned && removeOption(turned, 'q1', 'a1');
		const question = removed && findQuestion(removed, 'q1')?.question;
		expect(question?.options?.map((option) => option.code)).toEqual(['a2']);
		expect(question?.need).toEqual({ anyOf: ['a2'] });
	});

	it('offers a condition only the earlier questions whose answers are counted', () => {
		const mixed = draftOf([choice('q1'), words('q2')], [choice('q3'), choice('q4')]);
		expect(conditionSources(mixed, 'q3').map((question) => question.code)).toEqual(['q1']);
		expect(conditionSources(mixed, 'q1')).toEqual([]);
	});

	it('tells of a condition whose question was moved behind it', () => {
		const questions = [
			choice('q1'),
			choice('q2', { condition: { question: 'q1', anyOf: ['a1'] } })
		];
		const turned = moveQuestion(draftOf(questions), 'q2', 'up');
		const source = { ...sourceWith([]), draft: turned ?? draft };
		expect(validateDraft(source).map((problem) => problem.code)).toEqual(['condition-not-earlier']);
	});

	it('finds nothing to change under an unknown code', () => {
		expect(moveQuestion(draft, 'q9', 'up')).toBeNull();
		expect(moveSection(draft, 's9', 'up')).toBeNull();
		expect(removeQuestion(draft, 'q9')).toBeNull();
		expect(removeSection(draft, 's9')).toBeNull();
		expect(editQuestion(draft, 'q9', {})).toBeNull();
		expect(addQuestion(draft, 's9', 'scale')).toBeNull();
		expect(addOption(draft, 'q9', 'x')).toBeNull();
		expect(removeOption(draft, 'q1', 'a9')).toBeNull();
	});
});
