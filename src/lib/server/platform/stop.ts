type Stop = () => Promise<void>;

const STOPS: unique symbol = Symbol.for('mitraum.stops');

// Kept on the global object: the built site has a copy of this module, the server another.
const registered = globalThis as typeof globalThis & { [STOPS]?: Stop[] };

/** Has `stop` called when the process is about to end, which waits for it, though not for ever. */
export function onStop(stop: Stop): void {
	(registered[STOPS] ??= []).push(stop);
}

/** Stops what goes on beside requests, and resolves when it has ended. */
export async function stopAll(): Promise<void> {
	await Promise.all((registered[STOPS] ?? []).map((stop) => stop()));
}
