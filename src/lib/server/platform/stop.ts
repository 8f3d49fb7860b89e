type Stop = () => Promise<void>;

/** Beside the last requests, or after them. */
type When = 'beside' | 'afterwards';

const STOPS: unique symbol = Symbol.for('mitraum.stops');

// Kept on the global object: the built site has a copy of this module, the server another.
const registered = globalThis as typeof globalThis & {
	[STOPS]?: { stop: Stop; when: When }[];
};

/** Has `stop` called when the process is about to end, which waits for it, though not for ever. */
export function onStop(stop: Stop, when: When = 'beside'): void {
	(registered[STOPS] ??= []).push({ stop, when });
}

/** Stops what goes on beside requests, or what they needed, and resolves when it has ended. */
export async function stopAll(when: When): Promise<void> {
	const due = (registered[STOPS] ?? []).filter((each) => each.when === when);
	await Promise.all(due.map(({ stop }) => stop()));
}
