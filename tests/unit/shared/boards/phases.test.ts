import { describe, expect, it } from 'vitest';
import {
	NEXT_PHASES,
	PHASES,
	phaseOn,
	planAfter,
	takesIdeas,
	takesSupport,
	type Phase
} from '#lib/shared/boards/phases.ts';

const plan = (phase: Phase, more = {}) => ({
	phase,
	collectsUntil: null,
	ratesUntil: null,
	hasEarlySupport: false,
	...more
});

describe('The phases of a board', () => {
	it.each([
		['draft', false, false],
		['collecting', true, false],
		['rating', false, true],
		['closed', false, false]
	] as const)('in %s: ideas %s, support %s', (phase, ideas, support) => {
		expect(takesIdeas(plan(phase), '2030-01-01')).toBe(ideas);
		expect(takesSupport(plan(phase), '2030-01-01')).toBe(support);
	});

	it('end at the end of the announced day, one after the other', () => {
		const dated = plan('collecting', { collectsUntil: '2030-01-10', ratesUntil: '2030-01-20' });
		expect(
			['2030-01-10', '2030-01-11', '2030-01-20', '2030-01-21'].map((day) => phaseOn(dated, day))
		).toEqual(['collecting', 'rating', 'rating', 'closed']);
	});

	it('never become a draft again, and never wait for a day to leave one', () => {
		expect(PHASES.every((phase) => !NEXT_PHASES[phase].includes('draft'))).toBe(true);
		expect(phaseOn(plan('draft', { collectsUntil: '2020-01-01' }), '2030-01-01')).toBe('draft');
	});

	it('really begin when staff begin them, though an announced day is over', () => {
		const over = plan('closed', { collectsUntil: '2030-01-10', ratesUntil: '2030-01-20' });
		for (const phase of ['collecting', 'rating'] as const)
			expect(phaseOn(planAfter(over, phase, '2030-02-01'), '2030-02-01')).toBe(phase);
	});
});
