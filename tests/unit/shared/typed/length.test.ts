import { expect, it } from 'vitest';
import { countCharacters, cutTo, isWithin, mostUnits } from '#lib/shared/typed/length.ts';

const FAMILY = '👨‍👩‍👧‍👦';
const COUPLE = '👩🏽‍❤️‍💋‍👨🏿';

it.each([
	['Grüße', 5],
	[FAMILY, 1],
	['🇺🇦🇹🇷', 2],
	['حَدِيقَة', 5],
	['क्षि', 1],
	[COUPLE.repeat(3), 3]
])('%s is as long as a person counts', (text, count) => {
	expect(countCharacters(text)).toBe(count);
	expect(isWithin(text, count)).toBe(true);
	expect(isWithin(text, count - 1)).toBe(false);
});

it('Accents piled up on one letter count', () => {
	expect(isWithin(`a${'\u0301'.repeat(10_000)}`, 600)).toBe(false);
});

it('No browser cuts off what would be taken', () => {
	expect(COUPLE.repeat(120).length).toBeLessThanOrEqual(mostUnits(120));
});

it('A text is cut between two characters', () => {
	expect(cutTo(`ab${FAMILY}c`, 3)).toBe(`ab${FAMILY}`);
	expect(cutTo('kurz', 9)).toBe('kurz');
});
