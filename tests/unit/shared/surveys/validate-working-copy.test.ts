import { describe, expect, it } from 'vitest';
import {
	validateWorkingCopy,
	type Question,
	type SurveySource
} from '#lib/shared/surveys/index.ts';
import { choice, workingCopyOf, scaleQuestion, sourceWith, words } from './support.ts';

const after = (question: string, anyOf: string[]) => ({ condition: { question, anyOf } });

describe('what keeps a survey from being published', () => {
	it('is nothing when it is finished', () => {
		const source = sourceWith([
			choice('q1', { topicId: 't', need: { anyOf: ['a2'] } }),
			scaleQuestion('q2', { topicId: 't', need: { side: 'low' }, ...after('q1', ['a1']) }),
			words('q3', after('q2', ['1', '2']))
		]);
		expect(validateWorkingCopy(source)).toEqual([]);
	});

	const questionCases: [what: string, questions: Question[], code: string][] = [
		['no title', [choice('q1', { title: ' ' })], 'question-without-title'],
		['a single option', [choice('q1', { options: [] })], 'too-few-options'],
		['the code of an earlier one', [choice('q1'), choice('q1')], 'question-code-twice'],
		['a condition on itself', [choice('q1', after('q1', ['a1']))], 'condition-not-earlier'],
		[
			'a condition on a later one',
			[choice('q1', after('q2', ['a1'])), choice('q2')],
			'condition-not-earlier'
		],
		['a condition on none', [choice('q1', after('q9', ['a1']))], 'condition-not-earlier'],
		[
			'a condition on words',
			[words('q1'), choice('q2', after('q1', ['a1']))],
			'condition-on-words'
		],
		[
			'an empty condition',
			[choice('q1'), choice('q2', after('q1', []))],
			'condition-without-values'
		],
		[
			'a condition on an option that is gone',
			[choice('q1'), choice('q2', after('q1', ['a1', 'a9']))],
			'condition-unknown-value'
		],
		[
			'a need without topic',
			[scaleQuestion('q1', { need: { side: 'low' } })],
			'need-without-topic'
		],
		[
			'a need of an option that is gone',
			[choice('q1', { topicId: 't', need: { anyOf: ['a9'] } })],
			'need-unknown-value'
		],
		[
			'a need of the wrong kind',
			[words('q1', { topicId: 't', need: { side: 'low' } })],
			'need-unknown-value'
		]
	];

	it.each(questionCases)('is a question with %s', (_what, questions, code) => {
		const question =
			questions.at(-1)?.code === 'q2' && code !== 'condition-not-earlier' ? 'q2' : 'q1';
		expect(validateWorkingCopy(sourceWith(questions))).toEqual([{ code, section: 's1', question }]);
	});

	const good = sourceWith([choice('q1')]);
	const surveyCases: [what: string, source: SurveySource, codes: string[]][] = [
		['no title', { ...good, title: '' }, ['title-missing']],
		['no introduction', { ...good, intro: ' ' }, ['intro-missing']],
		['no privacy notice', { ...good, privacyNotice: '' }, ['privacy-notice-missing']],
		['no question', { ...good, ...workingCopyOf() }, ['no-questions']],
		['an empty section', { ...good, ...workingCopyOf([choice('q1')], []) }, ['section-empty']]
	];

	it.each(surveyCases)('is a survey with %s', (_what, source, codes) => {
		expect(validateWorkingCopy(source).map((problem) => problem.code)).toEqual(codes);
	});

	it('is a section without title, unless it is the only one', () => {
		const untitled = workingCopyOf([choice('q1')], [choice('q2')]);
		for (const section of untitled.sections) section.title = '';
		expect(validateWorkingCopy({ ...good, ...untitled })).toEqual([
			{ code: 'section-without-title', section: 's1' },
			{ code: 'section-without-title', section: 's2' }
		]);
		untitled.sections.pop();
		expect(validateWorkingCopy({ ...good, ...untitled })).toEqual([]);
	});

	it('is told with the place of every option concerned', () => {
		const options = ['ja', '', 'ja'].map((label, index) => ({ code: `a${index}`, label }));
		const where = { section: 's1', question: 'q1' };
		expect(validateWorkingCopy(sourceWith([choice('q1', { options })]))).toEqual([
			{ code: 'option-without-label', option: 'a1', ...where },
			{ code: 'option-label-twice', option: 'a2', ...where }
		]);
	});
});
