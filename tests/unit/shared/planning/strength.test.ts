import { expect, it } from 'vitest';
import {
	strengthOfIdeas,
	strengthOfShare,
	strengthOfStanding,
	strengthOfTurnout
} from '#lib/shared/planning/strength.ts';

it.each([
	[0.19, 0],
	[0.2, 1],
	[0.35, 2],
	[0.5, 3]
])('a share of %f is of strength %i', (share, strength) => {
	expect(strengthOfShare(share)).toBe(strength);
});

it.each([
	[0, 0, 0],
	[1, 0, 1],
	[1, 30, 2],
	[6, 0, 3],
	[1, 80, 3]
])('%i ideas with %i supports are of strength %i', (ideas, supports, strength) => {
	expect(strengthOfIdeas(ideas, supports)).toBe(strength);
});

it('counts people and deviations from their thresholds on', () => {
	expect([4, 5, 25, 60].map(strengthOfTurnout)).toEqual([0, 1, 2, 3]);
	expect([-2, 0.5, 1, 1.5].map(strengthOfStanding)).toEqual([0, 1, 2, 3]);
});
