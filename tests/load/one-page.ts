import type { Say } from './contract.ts';
import { budget, percentile } from './figures.ts';
import { fetchRaw } from './measure.ts';
import type { Server } from './servers.ts';

const MOST_FETCHES = 15;
/** A slow page is slow enough to be seen in fewer. */
const MOST_MS = 3_000;

/**
 * Says how long one page takes when it is made anew, in half of the tries, and how much it weighs.
 * @param cookie any: a visitor who has one is given no page from memory.
 */
export async function sayPage(
	say: Say,
	{ origin }: Server,
	what: string,
	{ path, cookie = 'a=b' }: { path: string; cookie?: string }
): Promise<void> {
	const times: number[] = [];
	let bytes = 0;
	const began = performance.now();
	while (times.length < MOST_FETCHES && performance.now() - began < MOST_MS) {
		const asked = performance.now();
		const headers = { 'accept-encoding': 'gzip', cookie };
		const { status, body } = await fetchRaw(`${origin}${path}`, headers);
		if (status !== 200) throw new Error(`${path} answers with ${status}`);
		times.push(performance.now() - asked);
		bytes = body.length;
	}
	say(`${what}, made anew`, percentile(times, 50), 'ms', budget(200));
	say(what, bytes, 'bytes gzip', budget(150_000));
}
