import { describe, expect, it } from 'vitest';
import { previewStep } from '#lib/shared/surveys/index.ts';
import { choice, workingCopyOf, words } from './support.ts';

const questionnaire = workingCopyOf([
	choice('q1'),
	words('q2', { isRequired: false, condition: { question: 'q1', anyOf: ['a1'] } })
]);

/** The step after a page was sent with these fields. */
async function step(fields: Record<string, string>) {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.append(name, value);
	const { to, problem } = await previewStep(questionnaire, data);
	return [to.page, 'code' in to ? to.code : null, problem];
}

describe('trying a survey out', () => {
	it.each([
		['begins with what it is about', {}, ['start', null, null]],
		['goes to the first question', { go: 'next' }, ['question', 'q1', null]],
		['asks again for what is required', { at: 'q1', go: 'next' }, ['question', 'q1', 'required']],
		['follows the conditions', { at: 'q1', go: 'next', q1: 'a1' }, ['question', 'q2', null]],
		['leaves out what is not asked', { at: 'q1', go: 'next', q1: 'a2' }, ['review', null, null]],
		['goes back without asking', { at: 'q2', go: 'back', q1: 'a1' }, ['question', 'q1', null]],
		['goes back to the start', { at: 'q1', go: 'back' }, ['start', null, null]],
		['ends after the last', { at: 'q2', go: 'next', q1: 'a1' }, ['review', null, null]]
	])('%s', async (_what, fields, expected) => {
		expect(await step(fields)).toEqual(expected);
	});

	it('keeps the answers given so far', async () => {
		const data = new FormData();
		for (const [name, value] of [
			['at', 'q2'],
			['go', 'back'],
			['q1', 'a1'],
			['q2', 'Schatten']
		]) {
			data.append(name ?? '', value ?? '');
		}
		expect((await previewStep(questionnaire, data)).sheet.answers).toEqual({
			q1: { choices: ['a1'] },
			q2: { text: 'Schatten' }
		});
	});
});
