/**
 * Does something once for all who wait while it is being done for others; nobody is content with what was
 * begun before they asked.
 */
export function oneForAll(act: () => Promise<void>): () => Promise<void> {
	let running: Promise<unknown> = Promise.resolve();
	let waiting: Promise<void> | null = null;
	return () => {
		waiting ??= running.then(() => {
			waiting = null;
			const done = act();
			running = done.catch(() => undefined);
			return done;
		});
		return waiting;
	};
}
