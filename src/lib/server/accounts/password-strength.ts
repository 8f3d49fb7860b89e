import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';

/** A password must stand so many guesses of somebody who knows lists, names, patterns and the person. */
const FEWEST_GUESSES = 1e10;

/** So much of it must be something else than the person's own data. */
const FEWEST_OTHER_SIGNS = 8;

/** The word lists take 50 MB: they go again with their thread when nobody has asked for so long. */
const KEPT_MS = 60_000;

const PROGRAM = 'src/lib/server/accounts/weigh-password.ts';

/**
 * Refuses a password that stands on a list of common ones, follows a pattern or says who has it.
 * @throws DomainError `invalid`.
 */
export async function refuseGuessable(
	ctx: Context,
	password: string,
	{ mail, name }: { mail: string; name: string }
): Promise<void> {
	const own = wordsOf(`${mail} ${name} ${ctx.config.MUNICIPALITY}`);
	if (signsBesides(own, password) < FEWEST_OTHER_SIGNS)
		throw new DomainError('invalid', 'accounts:errors.passwordPersonal');
	if ((await weigh(password, own)) < FEWEST_GUESSES)
		throw new DomainError('invalid', 'accounts:errors.passwordGuessable');
}

const wordsOf = (text: string) =>
	text
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length > 2);

function signsBesides(own: readonly string[], password: string): number {
	const longestFirst = own.toSorted((a, b) => b.length - a.length);
	const rest = longestFirst.reduce(
		(text, word) => text.replaceAll(word, ''),
		password.toLowerCase()
	);
	return [...rest].length;
}

export interface Question {
	id: number;
	password: string;
	own: readonly string[];
}

export interface Answer {
	id: number;
	guesses: number;
}

let thread: Worker | null = null;
let asked = 0;
let idle: NodeJS.Timeout | undefined;

/** @returns about how many guesses a password stands. */
async function weigh(password: string, own: readonly string[]): Promise<number> {
	const worker = (thread ??= startThread());
	clearTimeout(idle);
	const question: Question = { id: ++asked, password, own };
	const { promise, resolve: settle, reject } = Promise.withResolvers<number>();
	const hear = ({ id, guesses }: Answer) => id === question.id && settle(guesses);
	worker.ref();
	worker.on('message', hear).once('error', reject);
	worker.postMessage(question);
	try {
		return await promise;
	} finally {
		worker.off('message', hear).off('error', reject);
		if (worker.listenerCount('message') === 0) worker.unref();
		idle = setTimeout(() => void worker.terminate(), KEPT_MS).unref();
	}
}

function startThread(): Worker {
	const worker = new Worker(resolve(PROGRAM), { env: {} });
	return worker.once('exit', () => {
		if (thread === worker) thread = null;
	});
}
