import { randomInt } from 'node:crypto';

/** Without letters and digits that are mistaken for one another. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password of four groups of five signs (99 bits) that can be read out on the telephone. */
export function generatePassword(): string {
	const group = () =>
		Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
	return [group(), group(), group(), group()].join('-');
}
