import { AsyncLocalStorage } from 'node:async_hooks';

/** What a command reads and writes besides files and the database. */
export interface Surroundings {
	env: Record<string, string | undefined>;
	out: (text: string) => void;
	err: (text: string) => void;
}

const THE_PROCESS: Surroundings = {
	env: process.env,
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text)
};

const handedIn = new AsyncLocalStorage<Surroundings>();

/** Does some work in other surroundings than those of the process, so that several can run in one. */
export function within<T>(surroundings: Surroundings, work: () => T): T {
	return handedIn.run(surroundings, work);
}

/** The surroundings of the command that is running; those of the process unless told. */
export function surroundings(): Surroundings {
	return handedIn.getStore() ?? THE_PROCESS;
}
