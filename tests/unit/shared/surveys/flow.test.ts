import { describe, expect, it } from 'vitest';
import {
	answerProblems,
	findQuestion,
	firstQuestion,
	nextQuestion,
	previousQuestion,
	progressAt,
	pruneAnswers,
	reachableQuestions,
	type Answers
} from '#lib/shared/surveys/index.ts';
import { choice, workingCopyOf, scaleQuestion, words } from './support.ts';

const yes = { choices: ['a1'] };
const no = { choices: ['a2'] };

// children? → (yes) how many playgrounds → (low) what is missing; dog? → (many) which
const questionnaire = workingCopyOf(
	[
		choice('children'),
		scaleQuestion('playgrounds', { condition: { question: 'children', anyOf: ['a1'] } }),
		words('missing', {
			isRequired: false,
			condition: { question: 'playgrounds', anyOf: ['1', '2'] }
		})
	],
	[
		choice('places', {
			type: 'multiple-choice',
			isRequired: false,
			options: ['a1', 'a2', 'a3'].map((code) => ({ code, label: code }))
		}),
		choice('dog', { condition: { question: 'places', anyOf: ['a2', 'a3'] } })
	]
);

const cases: [what: string, answers: Answers, path: string[]][] = [
	['nothing answered yet', {}, ['children', 'places']],
	['yes opens the next question', { children: yes }, ['children', 'playgrounds', 'places']],
	['no keeps it closed', { children: no }, ['children', 'places']],
	[
		'a low step opens the question behind it',
		{ children: yes, playgrounds: { value: 2 } },
		['children', 'playgrounds', 'missing', 'places']
	],
	[
		'a middle step does not',
		{ children: yes, playgrounds: { value: 3 } },
		['children', 'playgrounds', 'places']
	],
	[
		'a chain is cut at its first closed link, whatever was answered behind it',
		{ children: no, playgrounds: { value: 1 }, missing: { text: 'Schatten' } },
		['children', 'places']
	],
	[
		'one of several named choices is enough',
		{ places: { choices: ['a1', 'a3'] } },
		['children', 'places', 'dog']
	],
	['no named choice is not', { places: { choices: ['a1'] } }, ['children', 'places']],
	['an answer of the wrong kind opens nothing', { children: { value: 1 } }, ['children', 'places']]
];

const codes = (questions: { code: string }[]) => questions.map((question) => question.code);

describe('the way through a survey', () => {
	it.each(cases)('%s', (_what, answers, path) => {
		expect(codes(reachableQuestions(questionnaire, answers))).toEqual(path);
	});

	it.each(cases)('goes forward and back over the same questions: %s', (_what, answers, path) => {
		const forward: string[] = [];
		for (
			let at = firstQuestion(questionnaire, answers);
			at;
			at = nextQuestion(questionnaire, answers, at.code)
		) {
			forward.push(at.code);
		}
		const back: string[] = [];
		const last = forward.at(-1) ?? '';
		for (let at = findQuestion(questionnaire, last)?.question ?? null; at;) {
			back.push(at.code);
			at = previousQuestion(questionnaire, answers, at.code);
		}
		expect(forward).toEqual(path);
		expect(back).toEqual(path.toReversed());
	});

	it.each(cases)('keeps only answers that were asked for: %s', (_what, answers, path) => {
		const pruned = pruneAnswers(questionnaire, { ...answers, removed: yes });
		expect(Object.keys(pruned)).toEqual(path.filter((code) => code in answers));
		expect(reachableQuestions(questionnaire, pruned)).toEqual(
			reachableQuestions(questionnaire, answers)
		);
	});

	it.each(cases)('never falls back on the way forward: %s', (_what, answers, path) => {
		const known: Answers = {};
		let last = -1;
		for (const code of path) {
			const { share, position, total } = progressAt(questionnaire, known, code);
			expect(share).toBeGreaterThan(last);
			expect(share).toBeLessThan(1);
			expect(position).toBeLessThanOrEqual(total);
			last = share;
			const answer = answers[code];
			if (answer) known[code] = answer;
		}
	});

	it('finds the way on from a question that an earlier answer has closed', () => {
		expect(nextQuestion(questionnaire, { children: no }, 'playgrounds')?.code).toBe('places');
		expect(previousQuestion(questionnaire, { children: no }, 'playgrounds')?.code).toBe('children');
	});

	it('leads nowhere from a question that is not in the survey', () => {
		expect(nextQuestion(questionnaire, {}, 'q99')).toBeNull();
		expect(previousQuestion(questionnaire, {}, 'q99')).toBeNull();
		expect(findQuestion(questionnaire, 'q99')).toBeNull();
	});

	it('counts the place among the questions asked now', () => {
		expect(progressAt(questionnaire, { children: yes }, 'places')).toEqual({
			position: 3,
			total: 3,
			share: 3 / 5
		});
	});

	it('begins nowhere in a survey without questions', () => {
		expect(firstQuestion(workingCopyOf([]), {})).toBeNull();
	});

	it('tells the section of a question', () => {
		expect(findQuestion(questionnaire, 'dog')?.section.code).toBe('s2');
	});
});

describe('what is still wrong with the answers', () => {
	it('names required questions without an answer, but only those that are asked', () => {
		const problems = answerProblems(questionnaire, { children: yes });
		expect(problems.map(({ question, code }) => [question.code, code])).toEqual([
			['playgrounds', 'required']
		]);
	});

	it('finds nothing once all that is required is answered', () => {
		expect(answerProblems(questionnaire, { children: no })).toEqual([]);
	});
});
