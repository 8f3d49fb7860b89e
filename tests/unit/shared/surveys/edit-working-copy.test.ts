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
	workingCopySchema,
	validateWorkingCopy,
	type WorkingCopy
} from '#lib/shared/surveys/index.ts';
import { choice, workingCopyOf, sourceWith, words } from './support.ts';

/** Reads "s1: q1 q2 | s2: q3". */
function outline(workingCopy: WorkingCopy | null): string {
	const sections = workingCopy?.sections ?? [];
	return sections
		.map(({ code, questions }) => [`${code}:`, ...questions.map((q) => q.code)].join(' '))
		.join(' | ');
}

const workingCopy = workingCopyOf([choice('q1'), choice('q2')], [choice('q3')]);

describe('editing a working copy', () => {
	it.each([
		['within its section', 'q2', 'up', 's1: q2 q1 | s2: q3'],
		['over the border of its section, down', 'q2', 'down', 's1: q1 | s2: q2 q3'],
		['over the border of its section, up', 'q3', 'up', 's1: q1 q2 q3 | s2:'],
		['not beyond the first place', 'q1', 'up', 's1: q1 q2 | s2: q3'],
		['not beyond the last place', 'q3', 'down', 's1: q1 q2 | s2: q3']
	] as const)('moves a question %s', (_what, code, direction, expected) => {
		expect(outline(moveQuestion(workingCopy, code, direction))).toBe(expected);
	});

	it('moves a section with its questions', () => {
		expect(outline(moveSection(workingCopy, 's2', 'up'))).toBe('s2: q3 | s1: q1 q2');
		expect(outline(moveSection(workingCopy, 's1', 'up'))).toBe('s1: q1 q2 | s2: q3');
	});

	it('leaves the working copy it was given as it was', () => {
		const before = structuredClone(workingCopy);
		moveQuestion(workingCopy, 'q2', 'down');
		removeQuestion(workingCopy, 'q1');
		addQuestion(workingCopy, 's1', 'scale');
		addOption(workingCopy, 'q1', 'vielleicht');
		expect(workingCopy).toEqual(before);
	});

	it.each([
		['section', (from: WorkingCopy) => addSection(from, { title: '' }), removeSection],
		['question', (from: WorkingCopy) => addQuestion(from, 's1', 'free-text'), removeQuestion],
		[
			'option',
			(from: WorkingCopy) => addOption(from, 'q1', 'weiß nicht'),
			(from: WorkingCopy, code: string) => removeOption(from, 'q1', code)
		]
	])('never gives the code of a removed %s again', (_what, add, remove) => {
		const first = add(workingCopy);
		const second = first && add(remove(first.workingCopy, first.code) ?? workingCopy);
		expect(first?.code).toBeTruthy();
		expect(second?.code).not.toBe(first?.code);
	});

	it('gives codes that are unique across the working copy and can be stored', () => {
		const added = addQuestion(workingCopy, 's2', 'single-choice');
		const codes = allQuestions(added?.workingCopy ?? workingCopy).flatMap((question) => [
			question.code,
			...(question.code === added?.code ? (question.options ?? []).map((o) => o.code) : [])
		]);
		expect(new Set(codes).size).toBe(codes.length);
		expect(workingCopySchema.parse(added?.workingCopy)).toEqual(added?.workingCopy);
		expect(outline(added?.workingCopy ?? null)).toBe(`s1: q1 q2 | s2: q3 ${added?.code}`);
	});

	it('changes a question but neither its code nor its type', () => {
		const changed = editQuestion(workingCopy, 'q2', { title: 'Neu', isRequired: false });
		expect(changed && findQuestion(changed, 'q2')?.question).toEqual(
			choice('q2', { title: 'Neu', isRequired: false })
		);
	});

	it('moves and removes options, and forgets a removed one as a need', () => {
		const needing = workingCopyOf([choice('q1', { topicId: 't', need: { anyOf: ['a1', 'a2'] } })]);
		const turned = moveOption(needing, 'q1', 'a2', 'up');
		const removed = turned && removeOption(turned, 'q1', 'a1');
		const question = removed && findQuestion(removed, 'q1')?.question;
		expect(question?.options?.map((option) => option.code)).toEqual(['a2']);
		expect(question?.need).toEqual({ anyOf: ['a2'] });
	});

	it('offers a condition only the earlier questions whose answers are counted', () => {
		const mixed = workingCopyOf([choice('q1'), words('q2')], [choice('q3'), choice('q4')]);
		expect(conditionSources(mixed, 'q3').map((question) => question.code)).toEqual(['q1']);
		expect(conditionSources(mixed, 'q1')).toEqual([]);
	});

	it('tells of a condition whose question was moved behind it', () => {
		const questions = [
			choice('q1'),
			choice('q2', { condition: { question: 'q1', anyOf: ['a1'] } })
		];
		const turned = moveQuestion(workingCopyOf(questions), 'q2', 'up');
		const source = { ...sourceWith([]), ...(turned ?? workingCopy) };
		expect(validateWorkingCopy(source).map((problem) => problem.code)).toEqual([
			'condition-not-earlier'
		]);
	});

	it('finds nothing to change under an unknown code', () => {
		expect(moveQuestion(workingCopy, 'q9', 'up')).toBeNull();
		expect(moveSection(workingCopy, 's9', 'up')).toBeNull();
		expect(removeQuestion(workingCopy, 'q9')).toBeNull();
		expect(removeSection(workingCopy, 's9')).toBeNull();
		expect(editQuestion(workingCopy, 'q9', {})).toBeNull();
		expect(addQuestion(workingCopy, 's9', 'scale')).toBeNull();
		expect(addOption(workingCopy, 'q9', 'x')).toBeNull();
		expect(removeOption(workingCopy, 'q1', 'a9')).toBeNull();
	});
});
