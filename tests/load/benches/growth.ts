import type { Bench, Given } from '../contract.ts';
import { budget, percentile } from '../figures.ts';
import { FIVE } from '../five-questions.ts';
import { addResponses } from '../many-responses.ts';
import { fetchRaw } from '../measure.ts';
import type { Server } from '../servers.ts';
import { release } from '../staff.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const FETCHES = 15;
const RESULTS = `/de/surveys/${FIVE.slug}/results`;

export const growth: Bench = {
	name: 'growth',
	shows: 'results and a release from 1,000 to 1,000,000 responses',
	run: async ({ say, stands }) => {
		const stand = await stands.sqlite();
		let filled = 0;
		for (const size of SIZES) {
			addResponses(stand.path, size - filled);
			filled = size;
			const site = await stand.site();
			const at = `at ${size.toLocaleString('en')} responses`;
			say(`release ${at}`, await release(site.origin, stand.path), 'ms', budget(60_000));
			await sayPage(say, site, `results page ${at}`, RESULTS);
			say(`memory ${at}`, site.memory(), 'MB', budget(250));
			await site.stop();
		}
	}
};

/** Says how long a page takes that is made anew, half of the times, and how much it weighs. */
async function sayPage(say: Given['say'], site: Server, what: string, path: string): Promise<void> {
	const times: number[] = [];
	let bytes = 0;
	for (let number = 0; number < FETCHES; number += 1) {
		const began = performance.now();
		const headers = { 'accept-encoding': 'gzip', cookie: 'a=b' };
		const { status, body } = await fetchRaw(`${site.origin}${path}`, headers);
		if (status !== 200) throw new Error(`${path} answers with ${status}`);
		times.push(performance.now() - began);
		bytes = body.length;
	}
	say(`${what}, made anew`, percentile(times, 50), 'ms', budget(200));
	say(what, bytes, 'bytes gzip', budget(150_000));
}
