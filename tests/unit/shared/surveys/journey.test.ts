import { describe, expect, it } from 'vitest';
import { takeStep, type Journey, type Place, type Sheet } from '#lib/shared/surveys/index.ts';
import { choice, words, workingCopyOf } from './support.ts';

const ja = { choices: ['a1'] };
const nein = { choices: ['a2'] };
const journey: Journey = {
	questionnaire: workingCopyOf(
		[choice('q1'), choice('q2', { condition: { question: 'q1', anyOf: ['a1'] } })],
		[words('q3', { isRequired: false, maxLength: 5 })]
	),
	areas: [
		{ id: 'id-west', code: 'west' },
		{ id: 'id-ost', code: 'ost' }
	]
};
const nobodyAsked: Journey = { ...journey, areas: [] };
const blank: Sheet = { answers: {}, areaId: undefined, channel: null };
const start: Place = { page: 'start' };
const area: Place = { page: 'area' };
const review: Place = { page: 'review' };
const sent: Place = { page: 'sent' };
const at = (code: string, isChange?: true): Place => ({
	page: 'question',
	code,
	...(isChange && { isChange })
});

function move(go: 'next' | 'back' | 'stay', sent: Record<string, string> = {}) {
	const fields = new FormData();
	for (const [name, value] of Object.entries(sent)) fields.append(name, value);
	return { go, fields };
}

describe('a step on the way through a survey', () => {
	it.each<[string, Place, Sheet['answers'], ReturnType<typeof move>, Place, string | null]>([
		['begins with the area', start, {}, move('next'), area, null],
		['asks for the area again', area, {}, move('next'), area, 'required'],
		['knows no other areas', area, {}, move('next', { area: 'nord' }), area, 'required'],
		[
			'goes from the area to the first question',
			area,
			{},
			move('next', { area: 'ost' }),
			at('q1'),
			null
		],
		['takes no area for an answer', area, {}, move('next', { area: 'none' }), at('q1'), null],
		['goes back from the area', area, {}, move('back'), start, null],
		['follows a condition', at('q1'), {}, move('next', { q1: 'a1' }), at('q2'), null],
		['passes over what is not asked', at('q1'), {}, move('next', { q1: 'a2' }), at('q3'), null],
		['asks again for what is required', at('q1'), {}, move('next'), at('q1'), 'required'],
		[
			'says that words are too many',
			at('q3'),
			{},
			move('next', { q3: 'Bänke!' }),
			at('q3'),
			'too-long'
		],
		['stays where the language is switched', at('q1'), {}, move('stay'), at('q1'), null],
		['goes back unanswered', at('q2'), { q1: ja }, move('back'), at('q1'), null],
		['goes back to the area', at('q1'), {}, move('back', { q1: 'a1' }), area, null],
		['ends with the review', at('q3'), { q1: nein }, move('next'), review, null],
		[
			'goes back from the review to the last asked',
			review,
			{ q1: nein },
			move('back'),
			at('q3'),
			null
		],
		['is sent from the review', review, { q1: nein }, move('next'), sent, null],
		[
			'is sent back to what is missing',
			review,
			{ q1: ja },
			move('next'),
			at('q2', true),
			'required'
		],
		[
			'returns to the review after a change',
			at('q1', true),
			{ q1: ja, q2: ja },
			move('next', { q1: 'a2' }),
			review,
			null
		],
		[
			'asks what a change has led to',
			at('q1', true),
			{ q1: nein },
			move('next', { q1: 'a1' }),
			at('q2', true),
			null
		],
		[
			'leaves a change as it was',
			at('q1', true),
			{ q1: ja },
			move('back', { q1: 'a1' }),
			review,
			null
		],
		['finds the start where nothing is asked', at('q9'), {}, move('next'), start, null]
	])('%s', (_what, place, answers, moved, to, problem) => {
		const step = takeStep(journey, { ...blank, answers }, place, moved);
		expect([step.to, step.problem]).toEqual([to, problem]);
	});

	it('asks for no area where there is none to choose', () => {
		expect(takeStep(nobodyAsked, blank, start, move('next')).to).toEqual(at('q1'));
		expect(takeStep(nobodyAsked, blank, at('q1'), move('back')).to).toEqual(start);
	});

	it.each(['next', 'back', 'stay'] as const)('keeps what was sent on %s, taken or not', (go) => {
		const { sheet } = takeStep(journey, blank, at('q3'), move(go, { q3: 'Viel zu lang' }));
		expect(sheet.answers).toEqual({ q3: { text: 'Viel zu lang' } });
		expect(takeStep(journey, sheet, at('q3'), move(go)).sheet.answers).toEqual({});
		expect(takeStep(journey, sheet, area, move(go, { area: 'west' })).sheet.areaId).toBe('id-west');
	});

	it('keeps answers behind a condition that holds no longer, until they are sent', () => {
		const answers = { q1: ja, q2: nein };
		const { sheet } = takeStep(
			journey,
			{ ...blank, answers },
			at('q1'),
			move('next', { q1: 'a2' })
		);
		expect(sheet.answers).toEqual({ q1: nein, q2: nein });
	});
});
