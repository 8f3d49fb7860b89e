import { v7 } from 'uuid';

/** A new id (UUIDv7, RFC 9562): sorts by time of making. Never for what residents answer. */
export function newId(): string {
	return v7();
}
