import { randomUUIDv7 } from 'node:crypto';

/** Time and the twelve bits after it of the last id, as one number that only rises. */
let last = 0n;

/**
 * A new id (UUIDv7): sorts by time of making, in one process also within a millisecond, where
 * Node's own do not (RFC 9562, 6.2, method 1). Never for what residents answer.
 */
export function newId(): string {
	const id = randomUUIDv7();
	const drawn = BigInt(`0x${id.slice(0, 8)}${id.slice(9, 13)}${id.slice(15, 18)}`);
	last = drawn > last ? drawn : last + 1n;
	const hex = last.toString(16).padStart(15, '0');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(12)}${id.slice(18)}`;
}
