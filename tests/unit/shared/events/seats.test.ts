import { describe, expect, it } from 'vitest';
import { seatsInWords, whoMovesUp } from '#lib/shared/events/seats.ts';

const parties = (...sizes: number[]) =>
	sizes.map((persons, index) => ({ id: 'abcdef'[index] ?? '', persons }));
const moving = (sizes: number[], capacity: number | null, taken: number) =>
	whoMovesUp(parties(...sizes), { capacity, taken })
		.map(({ id }) => id)
		.join('');

describe('Who moves up', () => {
	it.each([
		['nobody while it is full', [1, 1], 10, 10, ''],
		['as many as fit, in order', [1, 2, 1], 10, 7, 'ab'],
		['nobody past a party that does not fit yet', [3, 1], 10, 8, ''],
		['all where seats do not run out', [4, 4], null, 500, 'ab'],
		['those behind a party larger than the room', [4, 1], 2, 0, 'b'],
		['nobody where more were seated than there are seats now', [1], 5, 8, '']
	])('%s', (_, sizes, capacity, taken, expected) => {
		expect(moving(sizes, capacity, taken)).toBe(expected);
	});
});

describe('How full it is, in words', () => {
	it.each([
		['free', { capacity: null, taken: 900, held: 0, waiting: 0 }],
		['free', { capacity: 40, taken: 31, held: 4, waiting: 0 }],
		['few', { capacity: 40, taken: 32, held: 0, waiting: 0 }],
		['few', { capacity: 10, taken: 7, held: 7, waiting: 0 }],
		['held', { capacity: 10, taken: 10, held: 1, waiting: 0 }],
		['held', { capacity: 10, taken: 8, held: 2, waiting: 1 }],
		['none', { capacity: 10, taken: 10, held: 0, waiting: 0 }],
		['none', { capacity: 10, taken: 8, held: 0, waiting: 1 }]
	] as const)('%s', (word, seats) => {
		expect(seatsInWords(seats)).toBe(word);
	});
});
