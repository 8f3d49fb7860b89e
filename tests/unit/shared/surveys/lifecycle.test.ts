import { describe, expect, it } from 'vitest';
import {
	closedReason,
	isChannel,
	statusAfter,
	type SurveyStatus
} from '#lib/shared/surveys/index.ts';

describe('the life of a survey', () => {
	it.each([
		['draft', 'publish', 'published'],
		['published', 'publish', 'published'],
		['published', 'edit', 'published'],
		['published', 'end', 'ended'],
		['draft', 'end', 'ended'],
		['ended', 'edit', null],
		['ended', 'publish', null],
		['ended', 'end', null]
	] as const)('%s, then %s: %s', (status, step, after) => {
		expect(statusAfter(status, step)).toBe(after);
	});
});

describe('the days on which answers are taken', () => {
	const cases: [status: SurveyStatus, today: string, reason: string | null][] = [
		['draft', '2026-05-10', 'not-published'],
		['published', '2026-04-30', 'not-yet-open'],
		['published', '2026-05-01', null],
		['published', '2026-05-31', null],
		['published', '2026-06-01', 'closed'],
		['ended', '2026-05-10', 'closed']
	];
	it.each(cases)('%s on %s: %s', (status, today, reason) => {
		const survey = { status, opensOn: '2026-05-01', closesOn: '2026-05-31' };
		expect(closedReason(survey, today)).toBe(reason);
	});

	it('have no limit where none is set', () => {
		const survey = { status: 'published', opensOn: null, closesOn: null } as const;
		expect(closedReason(survey, '1999-01-01')).toBeNull();
	});
});

describe('a channel', () => {
	it('is one of the list and nothing a visitor makes up', () => {
		expect(isChannel('poster')).toBe(true);
		expect(isChannel('<script>')).toBe(false);
		expect(isChannel(null)).toBe(false);
	});
});
