import { describe, expect, it } from 'vitest';
import {
	isLive,
	mayFollow,
	MEASURE_STATUSES,
	statusesAfter
} from '#lib/shared/measures/lifecycle.ts';

const ALLOWED = [
	['proposed', 'decided'],
	['proposed', 'rejected'],
	['decided', 'in-progress'],
	['decided', 'paused'],
	['decided', 'rejected'],
	['in-progress', 'done'],
	['in-progress', 'paused'],
	['in-progress', 'rejected'],
	['paused', 'decided'],
	['paused', 'in-progress'],
	['paused', 'rejected'],
	['done', 'in-progress'],
	['rejected', 'proposed']
];

describe('The course of a measure', () => {
	it.each(MEASURE_STATUSES.flatMap((from) => MEASURE_STATUSES.map((to) => [from, to] as const)))(
		'from %s to %s is as the table says',
		(from, to) => {
			const isAllowed = ALLOWED.some(([a, b]) => a === from && b === to);
			expect(mayFollow(from, to)).toBe(isAllowed);
		}
	);

	it('has a way on from every state', () => {
		for (const status of MEASURE_STATUSES) expect(statusesAfter(status)).not.toHaveLength(0);
	});

	it('counts as addressed only what somebody is on', () => {
		expect(MEASURE_STATUSES.filter(isLive)).toEqual(['proposed', 'decided', 'in-progress']);
	});
});
